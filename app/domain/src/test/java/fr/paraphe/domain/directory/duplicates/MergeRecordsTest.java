package fr.paraphe.domain.directory.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.ContactDetails;
import fr.paraphe.domain.directory.ContactRights;
import fr.paraphe.domain.directory.InMemoryCampusRecords;
import fr.paraphe.domain.directory.InMemoryCompanies;
import fr.paraphe.domain.directory.InMemoryInternships;
import fr.paraphe.domain.directory.InMemoryStaff;
import fr.paraphe.domain.directory.InMemoryStudents;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.directory.PostalAddress;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.change.ChangeCampus;
import fr.paraphe.domain.directory.change.ChangeSet;
import fr.paraphe.domain.directory.change.InMemoryChanges;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.directory.change.UndoChanges;
import fr.paraphe.domain.shared.InMemoryTransactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

// X10
class MergeRecordsTest {
    private final InMemoryStudents students = new InMemoryStudents();
    private final InMemoryCompanies companies = new InMemoryCompanies();
    private final InMemoryStaff staff = new InMemoryStaff();
    private final InMemoryInternships internships = new InMemoryInternships(students, companies, staff);
    private final InMemoryCampusRecords records = new InMemoryCampusRecords(students, companies, staff, internships);
    private final InMemoryChanges changes = new InMemoryChanges();
    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final ChangeCampus campus =
            new ChangeCampus(records, changes, transactions, InstantSource.fixed(Instant.parse("2026-09-01T08:00:00Z")));
    private final UndoChanges undo = new UndoChanges(records, changes, campus, transactions);
    private final MergeRecords merging = new MergeRecords(records, campus);
    private final InternshipFile file = CampusFixtures.adult().file();

    @Test
    void theInternshipsOfTheOtherCompanyAndItsContactsBecomeThoseOfTheOneKept() {
        Company kept = company("Agence Bellevue", "73282932000074", contact("Dupont", "dupont@bellevue.example"));
        Company other = company("AGENCE BELLEVUE (SARL)", "", contact("Dupont", "dupont@bellevue.example"), contact("Roy", null));
        UUID twin = other.contacts().getFirst().id();
        UUID roy = other.contacts().getLast().id();
        Internship internship = hosted(other, twin, roy);
        merging.companies("Anne", kept, other, MergeRecords.proposed(kept, other));
        assertThat(companies.find(other.id())).isEmpty();
        Internship moved = internships.find(internship.id()).orElseThrow();
        assertThat(moved.companyId()).isEqualTo(kept.id());
        assertThat(moved.companyHeadId()).isEqualTo(kept.contacts().getFirst().id());
        assertThat(moved.tutorId()).isEqualTo(roy);
        assertThat(companies.find(kept.id()).orElseThrow().contacts()).extracting(c -> c.name().lastName()).containsExactly("Dupont",
                "Roy");
        assertThat(companies.find(kept.id()).orElseThrow().contact(roy).orElseThrow().companyId()).isEqualTo(kept.id());
    }

    @Test
    void mergedCompaniesAreTakenApartByAnUndo() {
        Company kept = company("Agence Bellevue", "73282932000074", contact("Dupont", null));
        Company other = company("Agence Belle-vue", "", contact("Roy", null));
        Internship internship = hosted(other, other.contacts().getFirst().id(), null);
        ChangeSet set = merging.companies("Anne", kept, other, MergeRecords.proposed(kept, other));
        undo.undo("Anne", set.id(), _ -> {});
        assertThat(companies.find(kept.id())).contains(kept);
        assertThat(companies.find(other.id())).contains(other);
        assertThat(internships.find(internship.id())).contains(internship);
    }

    @Test
    void whatTheOneKeptLacksComesFromTheOther() {
        Company kept = company("Agence Bellevue", "", contact("Dupont", null));
        Company other = RecordFields.with(company("Agence Bellevue", "73282932000074"), "address",
                new PostalAddress("3, rue du Port", "29200", "Brest", ""));
        Company proposed = MergeRecords.proposed(RecordFields.with(kept, "address.city", "BREST"), other);
        assertThat(proposed.siret()).isEqualTo("73282932000074");
        assertThat(proposed.address().street()).isEqualTo("3, rue du Port");
        assertThat(proposed.address().city()).isEqualTo("BREST");
        assertThat(proposed.id()).isEqualTo(kept.id());
    }

    @Test
    void theInternshipsOfTheOtherStudentBecomeThoseOfTheOneKept() {
        Student kept = file.student();
        Student other = new Student(UUID.randomUUID(), kept.name(), "", kept.birthDate(), "", "", "", PostalAddress.NONE,
                new ContactDetails(null, null, "+33199000009", null), null, kept.cover(), List.of(), null, Student.Details.NONE);
        Internship internship = RecordFields.with(file.internship(), "studentId", other.id());
        records.addAll(List.of(kept, other, file.company(), internship));
        merging.students("Anne", kept, other, MergeRecords.proposed(kept, other));
        assertThat(internships.find(internship.id()).orElseThrow().studentId()).isEqualTo(kept.id());
        assertThat(students.find(other.id())).isEmpty();
        assertThat(students.find(kept.id()).orElseThrow().contact().landline()).isEqualTo("+33199000009");
    }

    @Test
    void twoContactsOfOneCompanyBecomeOne() {
        Company company = company("Agence Bellevue", "", contact("Dupont", null), contact("Dupond", "dupond@bellevue.example"));
        CompanyContact kept = company.contacts().getFirst();
        CompanyContact other = company.contacts().getLast();
        Internship internship = hosted(company, kept.id(), other.id());
        merging.contacts("Anne", company, kept, other, RecordFields.completed(kept, other));
        assertThat(internships.find(internship.id()).orElseThrow().tutorId()).isEqualTo(kept.id());
        assertThat(companies.find(company.id()).orElseThrow().contacts()).singleElement()
                .satisfies(c -> assertThat(c.contact().email()).isEqualTo("dupond@bellevue.example"));
    }

    @Test
    void twoRecordsAreComparedSideBySideAndMergedAsChosen() {
        Company kept = RecordFields.with(company("Agence Bellevue", "", contact("Dupont", null)), "phone", "+33199000001");
        records.replaceAll(List.of(kept));
        Company other = RecordFields.with(company("Agence Belle-Vue", "73282932000074", contact("Roy", null)), "phone", "+33199000002");
        records.replaceAll(List.of(other));
        hosted(other, other.contacts().getFirst().id(), null);
        var resolving = new ResolveDuplicates(records, merging);
        var duplicate = new Duplicate(Duplicate.Kind.COMPANY, Duplicate.Reason.ALIKE_NAME_AND_TOWN, "Agence Bellevue",
                List.of(kept.id(), other.id()));
        ResolveDuplicates.Pair pair = resolving.compare(duplicate, 0, 1);
        assertThat(pair.choices()).extracting(RecordFields.Difference::path).containsExactly("legalName", "siret", "phone");
        assertThat(pair.proposed()).containsExactly("siret");
        assertThat(pair.moved()).isEqualTo(1);
        resolving.merge("Anne", pair, List.of("siret", "legalName"));
        Company merged = companies.find(kept.id()).orElseThrow();
        assertThat(merged.siret()).isEqualTo("73282932000074");
        assertThat(merged.legalName()).isEqualTo("Agence Belle-Vue");
        assertThat(merged.phone()).isEqualTo("+33199000001");
        assertThat(merged.contacts()).hasSize(2);
        assertThatThrownBy(() -> resolving.compare(duplicate, 0, 1)).hasMessageContaining("n'existe plus");
    }

    private Company company(String name, String siret, CompanyContact... contacts) {
        UUID id = UUID.randomUUID();
        List<CompanyContact> own = List.of(contacts).stream().map(c -> RecordFields.with(c, "companyId", id)).toList();
        var company = new Company(id, name, "", siret, "", "", PostalAddress.NONE, "", "", Company.Profile.NONE, own);
        records.addAll(List.of(company));
        return company;
    }

    private static CompanyContact contact(String last, @Nullable String email) {
        return new CompanyContact(UUID.randomUUID(), UUID.randomUUID(), new PersonName("Madame", last, "Anne"), "",
                new ContactDetails(email, null, null, null), ContactRights.signing(true));
    }

    private Internship hosted(Company company, UUID head, @Nullable UUID tutor) {
        Internship base = RecordFields.with(RecordFields.with(file.internship(), "companyHeadId", head), "tutorId", tutor);
        Internship internship = RecordFields.with(base, "companyId", company.id());
        records.addAll(List.of(file.student(), internship));
        return internship;
    }
}
