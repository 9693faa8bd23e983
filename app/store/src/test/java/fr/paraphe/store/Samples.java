package fr.paraphe.store;

import fr.paraphe.domain.directory.ClassGroup;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.ContactDetails;
import fr.paraphe.domain.directory.ContactRights;
import fr.paraphe.domain.directory.Guardian;
import fr.paraphe.domain.directory.Institution;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.directory.PostalAddress;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.OutgoingRequest;
import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatoryProgress;
import fr.paraphe.domain.dispatch.SignatureCase;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.signing.SigningTransaction;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Invented people, internships and circuits. */
final class Samples {
    static final Instant NOW = Instant.parse("2026-03-02T09:30:00.123456Z");
    static final Instant END = Instant.parse("2026-04-01T21:59:59Z");
    static final PostalAddress ADDRESS = new PostalAddress("12 rue des Écoles", "75005", "Paris", "");
    static final Institution INSTITUTION = new Institution(id(), "Lycée Jean-Moulin", "0750001A", "19750001200015", ADDRESS,
            "+33140000000", "contact@lycee.example", "https://lycee.example", "Paris", "2025-2026", true, "", Institution.Support.NONE);

    private Samples() {}

    static UUID id() {
        return Ids.next(NOW);
    }

    static ContactDetails contact(String email) {
        return new ContactDetails(email, "+33600000001", null, NOW);
    }

    static ClassGroup classGroup(String name) {
        return new ClassGroup(id(), name, "Services informatiques", "BTS", 1200, "", "", null);
    }

    static Student student(String lastName, String firstName, @Nullable UUID classId) {
        var name = new PersonName("Madame", lastName, "Claire");
        var mother = new Guardian(id(), name, "mère", 1, true, false, ADDRESS, contact("claire@ex.example"));
        var father = new Guardian(id(), new PersonName(null, lastName, "Paul"), "père", 2, false, true, PostalAddress.NONE,
                ContactDetails.NONE);
        return new Student(id(), new PersonName("Monsieur", lastName, firstName), "", LocalDate.of(2008, 5, 17), "Lyon", "M", "française",
                ADDRESS, contact("eleve@ex.example"), classId, new Student.SocialCover("Régime général", "CPAM 75", "MAIF 123"),
                List.of(father, mother), null, Student.Details.NONE);
    }

    static Company company(String name, String siret) {
        UUID id = id();
        var head = new CompanyContact(id(), id, new PersonName("Madame", "Durand", "Anne"), "Gérante", contact("anne@corp.example"),
                ContactRights.signing(true));
        var tutor = new CompanyContact(id(), id, new PersonName(null, "Lefèvre", "Luc"), "Technicien", ContactDetails.NONE,
                ContactRights.signing(false));
        return new Company(id, name, "SARL", siret, "62.01Z", "Conseil", ADDRESS, "+33150000000", "rh@corp.example", Company.Profile.NONE,
                List.of(head, tutor));
    }

    static StaffMember teacher(String lastName) {
        return new StaffMember(id(), new PersonName("Monsieur", lastName, "Éric"), "Professeur", contact("prof@lycee.example"), false, "");
    }

    static Internship internship(Student student, Company company, @Nullable UUID teacherId) {
        var schedule = new Internship.Schedule(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 6, 26), 280, 40, new BigDecimal("35"),
                "9 h – 17 h", "", "");
        var content = new Internship.Content("Stage obligatoire", "Développement", "Écrire des tests", "SQL", "Un point par semaine",
                "Rapport", "Prévenir", "Tickets", "Oui", "Informatique");
        return new Internship(id(), student.id(), company.id(), company.contacts().getFirst().id(), company.contacts().getLast().id(),
                teacherId, null, schedule, content, new Internship.Stipend(new BigDecimal("4.35"), "virement"),
                        Internship.Particulars.NONE);
    }

    static Signatory signatory(SignatoryRole role, Requirement requirement, int rank) {
        var person = new PersonSnapshot(id(), "MARTIN Zoé " + rank, "Zoé MARTIN", "Lycée", "zoe@ex.example", "+33600000002");
        return new Signatory(id(), role, requirement, rank, AuthLevel.LINK_SMS, person, SignatoryProgress.NONE);
    }

    static Circuit circuit() {
        return Circuit.start(SigningOrder.IMPOSED, List.of(
                signatory(SignatoryRole.STUDENT, Requirement.MANDATORY, 1),
                signatory(SignatoryRole.INTERNSHIP_TUTOR, Requirement.OPTIONAL, 2),
                signatory(SignatoryRole.INSTITUTION_REPRESENTATIVE, Requirement.MANDATORY, 3)), END);
    }

    /** Returns a circuit of two guardians of whom either suffices (D-20). */
    static Circuit eitherGuardian() {
        return Circuit.start(SigningOrder.FREE, Stream.of(SignatoryRole.GUARDIAN, SignatoryRole.SECOND_GUARDIAN)
                .map(role -> signatory(role, Requirement.MANDATORY, 1))
                .map(s -> new Signatory(s.id(), s.role(), s.requirement(), 1, s.authLevel(), s.person(), s.progress(), true))
                .toList(), END);
    }

    static SignatureCase signatureCase() {
        return new SignatureCase(id(), RecordKind.INTERNSHIP, id(), id(), "Convention de stage", "Conventions");
    }

    static SignatureRequest request(SignatureCase owner, String reference, Instant createdAt) {
        var subject = new SignatureRequest.Subject(reference, "Convention - " + reference, "Conventions", owner.about(), owner.recordId(),
                "LEGRAND Chloé", "BTS SIO 1", "Forêt & Fils");
        return new SignatureRequest(Ids.next(createdAt), owner.id(), id(), subject, owner.templateId(), 1, circuit(),
                SignatureRequest.Delivery.QUEUED, createdAt, 0);
    }

    static SigningTransaction transaction() {
        return new SigningTransaction(id(), id(), id(), "CS-2026-000001", "Convention",
                new OutgoingRequest.Message("Lycée", "À signer", "Bonjour,\nmerci de signer."), circuit(), "a".repeat(64), 3, NOW, null, 0);
    }
}
