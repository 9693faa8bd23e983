package fr.paraphe.platform;

import fr.paraphe.domain.archive.lockers.InMemoryDigitalLockers;
import fr.paraphe.domain.archive.lockers.LockerDocument;
import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.DirectoryPerson;
import fr.paraphe.domain.directory.InMemoryCampusRecords;
import fr.paraphe.domain.directory.InMemoryCompanies;
import fr.paraphe.domain.directory.InMemoryInternships;
import fr.paraphe.domain.directory.InMemoryPeople;
import fr.paraphe.domain.directory.InMemoryStaff;
import fr.paraphe.domain.directory.InMemoryStudents;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.dispatch.InMemorySignatureRequests;
import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.dispatch.SentRequests;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatoryProgress;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.signing.space.InMemorySpaces;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.DocumentNature;
import fr.paraphe.domain.template.InMemoryDocumentNatures;
import fr.paraphe.domain.template.InMemoryDocumentTemplates;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.platform.setup.Pbkdf2Passwords;
import fr.paraphe.platform.setup.PlatformPorts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Invented people with cards, and what their lockers hold, behind the Spaces of a {@link PlatformWorld}. */
final class SpaceFixture {
    private static final int FEW_ROUNDS = 1000;
    final InMemorySpaces spaces = new InMemorySpaces();
    final InMemoryStudents students = new InMemoryStudents();
    final InMemoryCompanies companies = new InMemoryCompanies();
    final InMemoryStaff staff = new InMemoryStaff();
    final InMemoryPeople people = new InMemoryPeople(
            new InMemoryCampusRecords(students, companies, staff, new InMemoryInternships(students, companies, staff)),
            students, companies, staff);
    final InMemorySignatureRequests requests = new InMemorySignatureRequests(r -> r.circuit().archivedAt() != null);
    final InMemoryDigitalLockers lockers =
            new InMemoryDigitalLockers(requests, requests::all, new InMemoryDocumentNatures(new InMemoryDocumentTemplates()));
    final Student student;
    final CompanyContact head;
    private int number;

    SpaceFixture() {
        InternshipFile file = CampusFixtures.minor().headIsTutor().file();
        student = file.student();
        head = Objects.requireNonNull(file.companyHead());
        students.save(student);
        companies.save(RecordFields.with(file.company(), "contacts", List.of(head)));
        staff.save(Objects.requireNonNull(file.referentTeacher()));
    }

    PlatformPorts.Spaces ports() {
        return new PlatformPorts.Spaces(spaces.store(), people, lockers, requests, new Pbkdf2Passwords(FEW_ROUNDS), "Lycée des Tilleuls");
    }

    Company company() {
        return companies.all().iterator().next();
    }

    DirectoryPerson person(UUID id) {
        return people.find(List.of(id)).getFirst();
    }

    /** Returns that person as a signatory. */
    Signatory signatory(UUID id, SignatoryRole role, AuthLevel level) {
        DirectoryPerson p = person(id);
        return new Signatory(Ids.next(Instant.now()), role, Requirement.MANDATORY, 1, level,
                PersonSnapshot.of(p.id(), p.name(), "", p.contact()), SignatoryProgress.NONE);
    }

    /** Files an archived document of that nature for those cards, and returns its row in the locker of the first. */
    LockerDocument filed(DocumentNature nature, Instant at, UUID... owners) {
        SignatureRequest request = SentRequests.queued(++number);
        requests.add(request);
        requests.archive(request.id(), ("%PDF signed " + number).getBytes(StandardCharsets.UTF_8), new byte[] {2},
                new byte[] {3});
        requests.update(request.with(request.circuit().archived(at)));
        List<LockerDocument> rows = List.of(owners).stream()
                .map(owner -> new LockerDocument(Ids.next(at), owner, request.id(), nature.id(), at, null)).toList();
        lockers.file(rows);
        return rows.getFirst();
    }
}
