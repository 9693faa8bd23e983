package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.MissionFile;
import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.directory.TrainingFile;
import fr.paraphe.domain.directory.WorkStudyFile;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When what a document is about takes place, both days included, with the words and the fields that name it. */
record Period(
        @Nullable LocalDate start, @Nullable LocalDate end, String name, String of, boolean feminine, String startField, String endField) {

    /** Returns the period of an internship, a contract, a training or a mission; empty for a record that has none. */
    static Optional<Period> of(RecordFile file) {
        return switch (file) {
            case InternshipFile found -> Optional.of(new Period(found.internship().schedule().startsOn(),
                    found.internship().schedule().endsOn(), "Le stage", "du stage", false, "internship.startsOn", "internship.endsOn"));
            case WorkStudyFile found -> Optional.of(new Period(found.contract().startsOn(), found.contract().endsOn(), "Le contrat",
                    "du contrat", false, "workStudyContract.startsOn", "workStudyContract.endsOn"));
            case TrainingFile found -> Optional.of(new Period(found.session().startsOn(), found.session().endsOn(), "La formation",
                    "de la formation", true, "trainingSession.startsOn", "trainingSession.endsOn"));
            case MissionFile found -> Optional.of(new Period(day(found.mission().departsAt()), day(found.mission().returnsAt()),
                    "La mission", "de la mission", true, "missionOrder.departsAt", "missionOrder.returnsAt"));
            default -> Optional.empty();
        };
    }

    /** Puts the name into a sentence whose past participle agrees with it. */
    String agreed(String pattern) {
        return pattern.formatted(name).replace("terminé ", feminine ? "terminée " : "terminé ");
    }

    private static @Nullable LocalDate day(@Nullable LocalDateTime moment) {
        return moment == null ? null : moment.toLocalDate();
    }
}
