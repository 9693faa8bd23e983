package fr.paraphe.domain.template;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of the persons who could sign in a role does (F044, D-20); the first of a role is the usual one. */
public enum RoleChoice {
    /** The only person there is in this role. */
    ONLY(null, ""),
    GUARDIAN_FIRST(SignatoryRole.GUARDIAN, "Responsable légal 1"),
    GUARDIAN_SECOND(SignatoryRole.GUARDIAN, "Responsable légal 2"),
    /** The first by rank who receives the mail, legal guardian 1 when none does. */
    GUARDIAN_MAIL(SignatoryRole.GUARDIAN, "Le responsable qui reçoit le courrier"),
    /** Both sign, the second in the role {@link SignatoryRole#SECOND_GUARDIAN}. */
    GUARDIAN_BOTH(SignatoryRole.GUARDIAN, "Les deux responsables légaux"),
    /** Both may sign, the second in the role {@link SignatoryRole#SECOND_GUARDIAN}; the first who signs does it for both. */
    GUARDIAN_EITHER(SignatoryRole.GUARDIAN, "L'un ou l'autre responsable légal suffit"),
    TEACHER_TUTOR(SignatoryRole.REFERENT_TEACHER, "Enseignant tuteur"),
    /** The main teacher of the student's class. */
    TEACHER_MAIN(SignatoryRole.REFERENT_TEACHER, "Professeur principal"),
    /** The same teacher for every document, whom the template names. */
    TEACHER_NAMED(SignatoryRole.REFERENT_TEACHER, "Un enseignant nommé");

    private final @Nullable SignatoryRole role;
    private final String label;

    RoleChoice(@Nullable SignatoryRole role, String label) {
        this.role = role;
        this.label = label;
    }

    /** Returns the French label, empty when there is nothing to choose. */
    public String label() {
        return label;
    }

    /** Tells whether this choice brings the second guardian among the signatories (D-20). */
    public boolean twoGuardians() {
        return this == GUARDIAN_BOTH || this == GUARDIAN_EITHER;
    }

    /** Returns the choices that a role offers, the usual one first. */
    public static List<RoleChoice> of(SignatoryRole role) {
        List<RoleChoice> own = Arrays.stream(values()).filter(choice -> choice.role == role).toList();
        return own.isEmpty() ? List.of(ONLY) : own;
    }
}
