package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.Internship.Schedule;
import fr.paraphe.domain.directory.InternshipFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules on when the internship, the contract, the training or the mission takes place: V55 to V61, V64 and V65. */
final class PeriodRules implements CheckRule {
    private static final Pattern SCHOOL_YEAR = Pattern.compile("(\\d{4})\\D+(\\d{4})");

    /** Six months of twenty-two days of seven hours (L. 124-5); to be confirmed by the institution's lawyer (4.3). */
    private static final int MAXIMUM_HOURS = 924;
    private static final int MAXIMUM_WEEKS = 26;

    /** A minor's week (L. 3162-1) and anybody's (L. 3121-20), code du travail. */
    private static final BigDecimal MINOR_WEEK = BigDecimal.valueOf(35);
    private static final BigDecimal LONGEST_WEEK = BigDecimal.valueOf(48);

    @Override
    public List<Finding> check(CheckContext context) {
        var findings = new Findings();
        Period.of(context.file()).ifPresent(period -> period(period, context, findings));
        context.internship().ifPresent(file -> week(file, context, findings));
        return findings.list();
    }

    private static void period(Period period, CheckContext context, Findings findings) {
        LocalDate start = period.start();
        LocalDate end = period.end();
        if (start == null || end == null) {
            findings.block("V55", null, period.startField(), "Dates de début et de fin " + period.of() + " manquantes.");
        } else if (end.isBefore(start)) {
            findings.block("V56", null, period.endField(), "La date de fin (%s) précède la date de début (%s).",
                    FrenchText.date(end), FrenchText.date(start));
        } else {
            // A certificate is made once it is over.
            if (!context.template().category().certifies()) {
                today(period, start, end, context, findings);
            }
            context.internship().ifPresent(file -> {
                schoolYear(start, end, context, findings);
                length(file.internship().schedule(), findings);
                overlaps(context, findings);
            });
        }
    }

    private static void today(Period period, LocalDate start, LocalDate end, CheckContext context, Findings findings) {
        LocalDate today = context.sentOn();
        LocalDate circuitEnd = context.merge().endsOn();
        if (end.isBefore(today)) {
            findings.block("V59", null, period.endField(), period.agreed("%s est terminé depuis le %%s."), FrenchText.date(end));
        } else if (!start.isAfter(today)) {
            findings.warn("V58", null, period.startField(), period.name() + " a commencé le %s.", FrenchText.date(start));
        } else if (!start.isAfter(circuitEnd)) {
            findings.warn("V57", null, period.startField(),
                    period.name() + " commence le %s, avant la fin du parcours (%s): faites signer avant.",
                    FrenchText.dayMonth(start), FrenchText.dayMonth(circuitEnd));
        }
    }

    private static void schoolYear(LocalDate start, LocalDate end, CheckContext context, Findings findings) {
        String label = context.file().institution().schoolYear();
        Matcher years = SCHOOL_YEAR.matcher(label);
        if (!years.find()) {
            return;
        }
        LocalDate first = LocalDate.of(Integer.parseInt(years.group(1)), 9, 1);
        LocalDate last = LocalDate.of(Integer.parseInt(years.group(2)), 8, 31);
        if (start.isBefore(first) || end.isAfter(last)) {
            findings.warn("V60", null, "internship.startsOn", "Les dates sortent de l'année scolaire %s.", label);
        }
    }

    private static void length(Schedule schedule, Findings findings) {
        var length = new InternshipLength(schedule);
        // Presence counts, as the law says; the calendar only where no hours were entered.
        boolean tooLong = length.hours() > 0 ? length.hours() > MAXIMUM_HOURS : length.weeks() > MAXIMUM_WEEKS;
        if (tooLong) {
            boolean weeks = length.weeks() > MAXIMUM_WEEKS;
            findings.warn("V61", null, "internship.endsOn", "Durée de %d " + (weeks ? "semaines" : "heures") + ": au-delà du maximum.",
                    weeks ? length.weeks() : length.hours());
        }
    }

    private static void overlaps(CheckContext context, Findings findings) {
        for (InternshipFile other : context.around().overlapping()) {
            Schedule schedule = other.internship().schedule();
            findings.warn("V65", null, "internship.startsOn", "Chevauche le stage chez %s (du %s au %s).", other.company().legalName(),
                    FrenchText.dayMonth(Objects.requireNonNull(schedule.startsOn())),
                    FrenchText.dayMonth(Objects.requireNonNull(schedule.endsOn())));
        }
    }

    private static void week(InternshipFile file, CheckContext context, Findings findings) {
        Schedule schedule = file.internship().schedule();
        LocalDate start = schedule.startsOn();
        boolean minor = file.student().minorOn(start == null ? context.sentOn() : start);
        BigDecimal maximum = minor ? MINOR_WEEK : LONGEST_WEEK;
        if (schedule.weeklyHours().compareTo(maximum) > 0) {
            findings.warn("V64", null, "internship.weeklyHours", "%s h par semaine: maximum %s h" + (minor ? " pour un mineur." : "."),
                    FrenchText.number(schedule.weeklyHours()), FrenchText.number(maximum));
        }
    }
}
