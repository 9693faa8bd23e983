package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.RoleChoice;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateRole;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds who signs in each role of one internship's document (F083); the guardian is the one that the template chose (D-20). */
public final class SignatoryResolution {
    private SignatoryResolution() {}

    /** Returns those who sign, in the template's order; roles that resolve to nobody are left out. */
    public static List<ResolvedSignatory> all(List<TemplateRole> roles, InternshipFile file) {
        return roles.stream().flatMap(role -> of(role, file).stream()).toList();
    }

    static Optional<ResolvedSignatory> of(TemplateRole role, InternshipFile file) {
        return switch (role.role()) {
            case STUDENT -> Optional.of(student(role, file.student()));
            case GUARDIAN -> file.student().guardian(role.choice() == RoleChoice.GUARDIAN_SECOND ? 2 : 1)
                    .map(g -> new ResolvedSignatory(role, g.id(), g.name(), "", g.contact()));
            case COMPANY_HEAD -> contact(role, file.companyHead(), file);
            case INTERNSHIP_TUTOR -> contact(role, file.tutor(), file);
            case REFERENT_TEACHER -> staff(role, file.referentTeacher());
            case INSTITUTION_REPRESENTATIVE -> staff(role, file.representative());
            // Sessions, clients and missions are not internships: nobody of this file signs in these roles.
            case PARTICIPANT, CLIENT, STAFF -> Optional.empty();
        };
    }

    /** Tells whether a message can reach him: an optional person without address is left out of the circuit, with a warning (V12). */
    static boolean reachable(ResolvedSignatory signatory) {
        String email = signatory.contact().email();
        boolean optional = signatory.role().requirement() == Requirement.OPTIONAL;
        return !optional || signatory.role().authLevel() == AuthLevel.SPACE || (email != null && !email.isBlank());
    }

    /** Returns the name of the entity that holds this role's person, the first half of a finding's target. */
    static String entity(SignatoryRole role) {
        return switch (role) {
            case STUDENT -> "student";
            case GUARDIAN -> "guardian";
            case COMPANY_HEAD -> "companyHead";
            case INTERNSHIP_TUTOR -> "tutor";
            case REFERENT_TEACHER -> "referentTeacher";
            case INSTITUTION_REPRESENTATIVE -> "representative";
            case PARTICIPANT -> "participant";
            case CLIENT -> "client";
            case STAFF -> "staff";
        };
    }

    private static ResolvedSignatory student(TemplateRole role, Student student) {
        return new ResolvedSignatory(role, student.id(), student.name(), "", student.contact());
    }

    private static Optional<ResolvedSignatory> contact(TemplateRole role, @Nullable CompanyContact contact, InternshipFile file) {
        return Optional.ofNullable(contact)
                .map(c -> new ResolvedSignatory(role, c.id(), c.name(), file.company().legalName(), c.contact()));
    }

    private static Optional<ResolvedSignatory> staff(TemplateRole role, @Nullable StaffMember member) {
        return Optional.ofNullable(member).map(m -> new ResolvedSignatory(role, m.id(), m.name(), "", m.contact()));
    }
}
