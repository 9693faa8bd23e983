package fr.paraphe.domain.tracking;

import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Settings;
import fr.paraphe.domain.signing.Reminders;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By what rules signatories are reminded without anybody asking for it (D-14, F300, X22): so many days after the invitation, a second time,
 * then regularly, {@code most} reminders at most; and before the end of the circuit when {@code warnings} says so (P6). Never twice in
 * twenty-four hours, and only when {@code hours} allow.
 */
public record ReminderRules(boolean automatic, Days days, int most, boolean warnings, QuietHours hours) {
    /** Nobody is reminded by rule; those who let the end come are warned of it (D-14, P6). */
    public static final ReminderRules USUAL = new ReminderRules(false, new Days(3, 7, 7), 4, true, QuietHours.USUAL);

    /** How many days before the end those who have still to sign are warned of it (P6). */
    static final List<Integer> WARNED = List.of(7, 3, 1);

    private static final String AUTOMATIC = "reminders.automatic";
    private static final String DAYS = "reminders.days";
    private static final String MOST = "reminders.most";
    private static final String WARNINGS = "reminders.warnings";
    private static final String HOURS = "reminders.hours";
    private static final String PAUSES = "reminders.pauses";
    private static final int LONGEST = 90;
    private static final int MOST_REMINDERS = 10;
    private static final int MOST_PAUSES = 40;

    /** Days from the invitation to the first and to the second reminder, then from one to the next. */
    public record Days(int first, int second, int every) {}

    /** Why somebody is reminded by rule: it was long ago that he was asked, or the end comes. */
    public enum Cause {
        SILENCE,
        END
    }

    public ReminderRules {
        if (days.first < 1 || days.second <= days.first || days.every < 1 || days.second > LONGEST || days.every > LONGEST) {
            throw new RefusedException("days-wrong", "Les délais des relances sont en jours, de 1 à " + LONGEST
                    + ", et la deuxième relance vient après la première.");
        }
        if (most < 1 || most > MOST_REMINDERS) {
            throw new RefusedException("most-wrong", "Une personne est relancée de 1 à " + MOST_REMINDERS + " fois au plus.");
        }
        if (hours.pauses().size() > MOST_PAUSES) {
            throw new RefusedException("pauses-many", "Indiquez " + MOST_PAUSES + " périodes sans relance au plus.");
        }
    }

    /** Tells whether anybody is ever reminded by these rules. */
    public boolean any() {
        return automatic || warnings;
    }

    /** Returns why {@code signatory} is to be reminded at {@code now}; empty when he is not. Days are those of Paris. */
    Optional<Cause> due(Circuit circuit, Signatory signatory, Instant now) {
        Instant invited = signatory.progress().invitedAt();
        if (invited == null) {
            return Optional.empty();
        }
        Instant last = Optional.ofNullable(signatory.progress().remindedAt()).filter(invited::isBefore).orElse(invited);
        if (now.isBefore(last.plus(Reminders.PAUSE))) {
            return Optional.empty();
        }
        LocalDate today = day(now);
        LocalDate end = day(circuit.endsAt());
        boolean warned = !warnings || WARNED.stream().map(end::minusDays)
                .noneMatch(from -> !today.isBefore(from) && day(last).isBefore(from));
        if (!warned) {
            return Optional.of(Cause.END);
        }
        int done = signatory.progress().reminders();
        LocalDate next = switch (done) {
            case 0 -> day(invited).plusDays(days.first);
            case 1 -> day(invited).plusDays(days.second);
            default -> day(last).plusDays(days.every);
        };
        return automatic && done < most && !today.isBefore(next) ? Optional.of(Cause.SILENCE) : Optional.empty();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, QuietHours.PARIS);
    }

    /** Returns the rules of an institution; {@link #USUAL} where it chose nothing. */
    public static ReminderRules of(Settings settings) {
        List<Integer> days = numbers(settings.get(DAYS).orElse("3,7,7"));
        List<Integer> hours = numbers(settings.get(HOURS).orElse("8,19"));
        List<QuietHours.Pause> pauses = Stream.of(settings.get(PAUSES).orElse("").split(",")).filter(text -> !text.isEmpty())
                .map(text -> text.split("/", 2))
                .map(ends -> new QuietHours.Pause(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]))).toList();
        return new ReminderRules(settings.get(AUTOMATIC).map(Boolean::parseBoolean).orElse(USUAL.automatic),
                new Days(days.get(0), days.get(1), days.get(2)), settings.get(MOST).map(Integer::parseInt).orElse(USUAL.most),
                settings.get(WARNINGS).map(Boolean::parseBoolean).orElse(USUAL.warnings), new QuietHours(
                        hours.get(0), hours.get(1), pauses));
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(",")).map(Integer::valueOf).toList();
    }

    /** Keeps these rules as those of the institution. */
    void keep(Settings settings) {
        settings.put(AUTOMATIC, String.valueOf(automatic));
        settings.put(DAYS, days.first + "," + days.second + "," + days.every);
        settings.put(MOST, String.valueOf(most));
        settings.put(WARNINGS, String.valueOf(warnings));
        settings.put(HOURS, hours.from() + "," + hours.until());
        settings.put(PAUSES, hours.pauses().stream().map(pause -> pause.first() + "/" + pause.last()).collect(Collectors.joining(",")));
    }
}
