package fr.paraphe.domain.directory.fields;

import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.Enrolment;
import fr.paraphe.domain.directory.Guardian;
import fr.paraphe.domain.directory.Institution;
import fr.paraphe.domain.directory.PostalAddress;
import fr.paraphe.domain.directory.Student;
import java.util.Optional;

/**
 * What stands around a field and changes how it is read: the postal code and country beside it, whether it is a person's own, and whether
 * a mobile must be typed in its international form because its owner signs (F194).
 */
public record Situation(String postalCode, String country, boolean signs, boolean personal) {
    /** Nothing known around. */
    public static final Situation NONE = new Situation("", "", false, false);

    /** Returns what stands around the field at {@code path} of {@code record}. */
    public static Situation of(CampusRecord record, String path) {
        return switch (record) {
            case Student student -> ofStudent(student, path);
            case Company company -> ofCompany(company, path);
            case Enrolment enrolment -> at(enrolment.address(), false, true);
            case Institution institution -> at(institution.address(), false, false);
            default -> NONE;
        };
    }

    private static Situation ofStudent(Student student, String path) {
        Optional<Guardian> guardian = student.guardians().stream().filter(g -> path.startsWith("guardians[" + g.id())).findFirst();
        PostalAddress own = guardian.map(Guardian::address).filter(a -> !a.postalCode().isEmpty()).orElse(student.address());
        return at(own, false, true);
    }

    private static Situation ofCompany(Company company, String path) {
        Optional<CompanyContact> contact = company.contacts().stream().filter(c -> path.startsWith("contacts[" + c.id())).findFirst();
        PostalAddress address = path.startsWith("profile.site") ? company.profile().site() : company.address();
        return at(address, contact.filter(company::maySign).isPresent(), contact.isPresent());
    }

    private static Situation at(PostalAddress address, boolean signs, boolean personal) {
        return new Situation(address.postalCode(), address.country(), signs, personal);
    }
}
