package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.ContactDetails;
import fr.paraphe.domain.directory.Guardian;
import fr.paraphe.domain.directory.MissionFile;
import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.TrainingFile;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.RoleChoice;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateRole;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds who signs in each role of one record's document (F083); the guardian and the teacher are those that the template chose (D-20,
 * F044). Without a company the client of a training is the participant («Particulier», F197).
 */
public final class SignatoryResolution {
    private SignatoryResolution() {}

    /** Returns those who sign a document whose template names nobody, in its order; roles that resolve to nobody are left out. */
    public static List<ResolvedSignatory> all(List<TemplateRole> roles, RecordFile file) {
        return all(roles, file, _ -> Optional.empty());
    }

    /** Returns those who sign, in the template's order, {@code staff} finding whom it names; roles that resolve to nobody are left out. */
    public static List<ResolvedSignatory> all(List<TemplateRole> roles, RecordFile file, Function<UUID, Optional<StaffMember>> staff) {
        return roles.stream().flatMap(role -> named(role, staff).or(() -> of(role, file)).stream()).toList();
    }

    private static Optional<ResolvedSignatory> named(TemplateRole role, Function<UUID, Optional<StaffMember>> staff) {
        return Optional.ofNullable(role.person()).flatMap(staff).flatMap(member -> staff(role, member));
    }

    private static Optional<ResolvedSignatory> of(TemplateRole role, RecordFile file) {
        return switch (role.role()) {
            case STUDENT -> Optional.ofNullable(file.student()).map(s -> person(role, s.id(), s.name(), s.contact()));
            case GUARDIAN, SECOND_GUARDIAN -> Optional.ofNullable(file.student()).flatMap(s -> guardian(role, s))
                    .map(g -> person(role, g.id(), g.name(), g.contact()));
            case COMPANY_HEAD -> contact(role, file.companyHead(), file);
            case INTERNSHIP_TUTOR -> contact(role, file.tutor(), file);
            case REFERENT_TEACHER -> teacher(role, file);
            case INSTITUTION_REPRESENTATIVE -> staff(role, file.representative());
            case PARTICIPANT -> file instanceof TrainingFile training ? participant(role, training) : Optional.empty();
            case CLIENT -> file instanceof TrainingFile training ? client(role, training) : Optional.empty();
            case STAFF -> file instanceof MissionFile mission ? staff(role, mission.traveller()) : Optional.empty();
        };
    }

    /** Tells whether a message can reach him: an optional person without address is left out of the circuit, with a warning (V12). */
    static boolean reachable(ResolvedSignatory signatory) {
        String email = signatory.contact().email();
        boolean optional = signatory.role().requirement() == Requirement.OPTIONAL;
        return !optional || signatory.role().authLevel() == AuthLevel.SPACE || (email != null && !email.isBlank());
    }

    /** Returns the guardian whom the template chose (F044). */
    static Optional<Guardian> guardian(TemplateRole role, Student student) {
        return role.choice() == RoleChoice.GUARDIAN_MAIL ? student.mailGuardian() : student.guardian(role.guardian());
    }

    /** Returns the name of the entity that holds this role's person, the first half of a finding's target. */
    static String entity(SignatoryRole role) {
        return switch (role) {
            case STUDENT -> "student";
            case GUARDIAN, SECOND_GUARDIAN -> "guardian";
            case COMPANY_HEAD -> "companyHead";
            case INTERNSHIP_TUTOR -> "tutor";
            case REFERENT_TEACHER -> "referentTeacher";
            case INSTITUTION_REPRESENTATIVE -> "representative";
            case PARTICIPANT -> "participant";
            case CLIENT -> "client";
            case STAFF -> "staff";
        };
    }

    private static Optional<ResolvedSignatory> teacher(TemplateRole role, RecordFile file) {
        return switch (role.choice()) {
            case TEACHER_NAMED -> Optional.empty();
            case TEACHER_MAIN -> staff(role, file.mainTeacher());
            default -> staff(role, file.referentTeacher());
        };
    }

    private static Optional<ResolvedSignatory> participant(TemplateRole role, TrainingFile file) {
        return Optional.ofNullable(file.enrolment()).map(e -> person(role, e.id(), e.participant(), e.contact()));
    }

    private static Optional<ResolvedSignatory> client(TemplateRole role, TrainingFile file) {
        return file.company() == null ? participant(role, file) : contact(role, file.companyHead(), file);
    }

    private static Optional<ResolvedSignatory> contact(TemplateRole role, @Nullable CompanyContact contact, RecordFile file) {
        Company company = file.company();
        String organisation = company == null ? "" : company.legalName();
        return Optional.ofNullable(contact).map(c -> new ResolvedSignatory(role, c.id(), c.name(), organisation, c.contact()));
    }

    private static Optional<ResolvedSignatory> staff(TemplateRole role, @Nullable StaffMember member) {
        return Optional.ofNullable(member).map(m -> person(role, m.id(), m.name(), m.contact()));
    }

    private static ResolvedSignatory person(TemplateRole role, UUID id, PersonName name, ContactDetails contact) {
        return new ResolvedSignatory(role, id, name, "", contact);
    }
}
