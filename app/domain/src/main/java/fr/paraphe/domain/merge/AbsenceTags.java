package fr.paraphe.domain.merge;

import static fr.paraphe.domain.merge.TagValue.text;

import fr.paraphe.domain.directory.Absence;
import fr.paraphe.domain.directory.AbsenceFile;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tags of a statement of absences (4.2). */
final class AbsenceTags {
    private static final Part<AbsenceFile> STATEMENT = file -> file instanceof AbsenceFile found ? found : null;

    private AbsenceTags() {}

    static List<MergeTag> all() {
        return List.of(
                tag("Abs_Tableau", "Relevé des absences", f -> text(lines(f))),
                tag("Abs_TotalHeures", "Total des heures d'absence", f -> text(FrenchText.hours(total(f)))),
                tag("Abs_Periode", "Période du relevé", f -> text(FrenchText.period(f.from(), f.to()))));
    }

    private static MergeTag tag(String code, String label, Function<AbsenceFile, TagValue> value) {
        return new MergeTag(code, label, "Alternance, assiduité, mission", "absence.startsAt", STATEMENT.read(value));
    }

    /** Returns one line for each absence, the earliest first: when, how long, why, and whether it was justified. */
    private static String lines(AbsenceFile file) {
        return file.absences().isEmpty() ? "Aucune absence"
                : file.absences().stream()
                        .sorted(Comparator.comparing(Absence::startsAt))
                        .map(absence -> line(absence, file))
                        .collect(Collectors.joining("\n"));
    }

    private static String line(Absence absence, AbsenceFile file) {
        LocalDateTime start = absence.startsAt();
        LocalDateTime end = absence.endsAt();
        String when;
        if (end == null) {
            when = "depuis le " + FrenchText.moment(start) + ", en cours";
        } else if (end.toLocalDate().equals(start.toLocalDate())) {
            when = "le " + FrenchText.date(start.toLocalDate()) + ", " + FrenchText.hours(start.toLocalTime(), end.toLocalTime());
        } else {
            when = "du " + FrenchText.moment(start) + " au " + FrenchText.moment(end);
        }
        String reason = absence.reason().isBlank() ? "motif non communiqué" : absence.reason();
        String length = end == null ? "" : " (" + FrenchText.hours(hours(absence, file)) + ")";
        return when + length + " – " + reason + (absence.justified() ? ", justifiée" : ", non justifiée");
    }

    private static BigDecimal total(AbsenceFile file) {
        return file.absences().stream().map(absence -> hours(absence, file)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal hours(Absence absence, AbsenceFile file) {
        return new AbsenceLength(absence).hours(file.from(), file.to());
    }
}
