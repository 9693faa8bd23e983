package fr.paraphe.domain.directory;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A student or pupil with the guardians recorded for him; the birth date may be unknown (V54). */
public record Student(
        UUID id,
        PersonName name,
        String ine,
        @Nullable LocalDate birthDate,
        String birthPlace,
        String sex,
        String nationality,
        PostalAddress address,
        ContactDetails contact,
        @Nullable UUID classGroupId,
        SocialCover cover,
        List<Guardian> guardians,
        @Nullable LocalDate leftOn,
        Details details)
        implements CampusRecord {

    /** What one studies as; absent when the school has not said. */
    public enum Status {
        /** «Scolaire». */
        PUPIL,
        /** «Étudiant». */
        STUDENT,
        /** «Apprenti». */
        APPRENTICE,
        /** «Stagiaire de la formation continue». */
        CONTINUING_EDUCATION
    }

    /** The rest of the identity; {@code internalNumber} is the school's own, empty texts where nothing is recorded. */
    public record Details(
            String usageName, String otherFirstNames, String internalNumber, @Nullable Status status, String personalEmail) {
        /** Nothing recorded. */
        public static final Details NONE = new Details("", "", "", null, "");
    }

    /** What protects the student at work: scheme, insurance fund and civil liability insurance (D. 124-4, 9°). */
    public record SocialCover(String scheme, String fund, String liabilityInsurance) {
        /** Nothing recorded. */
        public static final SocialCover NONE = new SocialCover("", "", "");
    }

    public Student {
        guardians = guardians.stream().sorted(Comparator.comparingInt(Guardian::rank)).toList();
    }

    /** Returns the age in whole years on {@code day}; empty when the birth date is unknown. */
    public Optional<Integer> ageOn(LocalDate day) {
        return birthDate == null ? Optional.empty() : Optional.of(Period.between(birthDate, day).getYears());
    }

    /** Tells whether the student is under eighteen on {@code day} (D-19); false when the birth date is unknown. */
    public boolean minorOn(LocalDate day) {
        return ageOn(day).filter(age -> age < 18).isPresent();
    }

    /** Returns the first guardian by rank who receives the mail, the one of rank 1 when none is said to (D-20). */
    public Optional<Guardian> mailGuardian() {
        return guardians.stream().filter(Guardian::receivesMail).findFirst().or(() -> guardian(1));
    }

    /** Returns the guardian of that rank, 1 or 2. */
    public Optional<Guardian> guardian(int rank) {
        return guardians.stream().filter(g -> g.rank() == rank).findFirst();
    }
}
