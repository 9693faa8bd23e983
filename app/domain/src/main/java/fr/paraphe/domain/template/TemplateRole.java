package fr.paraphe.domain.template;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One role of a template's circuit; {@code rank} orders the roles from 1, {@code choice} tells which person signs in it, {@code person} is
 * the member of the staff whom the template names (F044), null for any other choice. The representative is always mandatory (D-25).
 */
public record TemplateRole(SignatoryRole role, Requirement requirement, int rank, AuthLevel authLevel, RoleChoice choice,
        @Nullable UUID person) {
    public TemplateRole {
        // A role that had but one choice when it was kept has its usual one now.
        choice = choice == RoleChoice.ONLY ? RoleChoice.of(role).getFirst() : choice;
        person = choice == RoleChoice.TEACHER_NAMED ? person : null;
        if (role == SignatoryRole.INSTITUTION_REPRESENTATIVE && requirement != Requirement.MANDATORY) {
            throw new IllegalArgumentException("the representative's signature is mandatory (D-25)");
        }
        if (!RoleChoice.of(role).contains(choice)) {
            throw new IllegalArgumentException(choice + " is no choice of " + role);
        }
    }

    /** Creates a role in which nobody is named. */
    public TemplateRole(SignatoryRole role, Requirement requirement, int rank, AuthLevel authLevel, RoleChoice choice) {
        this(role, requirement, rank, authLevel, choice, null);
    }

    /** Creates a role in which the usual person signs. */
    public TemplateRole(SignatoryRole role, Requirement requirement, int rank, AuthLevel authLevel) {
        this(role, requirement, rank, authLevel, RoleChoice.of(role).getFirst());
    }

    /** Returns the role as it is first offered: mandatory, and how its persons are usually known (D-10). */
    public static TemplateRole offered(SignatoryRole role, int rank) {
        AuthLevel level = switch (role) {
            case INSTITUTION_REPRESENTATIVE -> AuthLevel.SPACE;
            case GUARDIAN, SECOND_GUARDIAN, INTERNSHIP_TUTOR, COMPANY_HEAD, CLIENT -> AuthLevel.LINK_SMS;
            case STUDENT, REFERENT_TEACHER, PARTICIPANT, STAFF -> AuthLevel.LINK;
        };
        return new TemplateRole(role, Requirement.MANDATORY, rank, level);
    }

    /** Returns which legal guardian signs in a role of guardian, 1 or 2; 1 too where it depends on who receives the mail (D-20). */
    public int guardian() {
        return role == SignatoryRole.SECOND_GUARDIAN || choice == RoleChoice.GUARDIAN_SECOND ? 2 : 1;
    }

    /** Returns the same at another rank. */
    public TemplateRole rank(int next) {
        return new TemplateRole(role, requirement, next, authLevel, choice, person);
    }

    /** Returns the same with another requirement. */
    public TemplateRole requirement(Requirement next) {
        return new TemplateRole(role, next, rank, authLevel, choice, person);
    }

    /** Returns the same with another way to prove who signs. */
    public TemplateRole authLevel(AuthLevel next) {
        return new TemplateRole(role, requirement, rank, next, choice, person);
    }

    /** Returns the same with another person. */
    public TemplateRole choice(RoleChoice next) {
        return new TemplateRole(role, requirement, rank, authLevel, next, person);
    }

    /** Returns the same signed by that member of the staff (F044). */
    public TemplateRole named(UUID teacher) {
        return new TemplateRole(role, requirement, rank, authLevel, RoleChoice.TEACHER_NAMED, teacher);
    }
}
