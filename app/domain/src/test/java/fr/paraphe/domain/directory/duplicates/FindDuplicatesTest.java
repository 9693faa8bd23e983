package fr.paraphe.domain.directory.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.ContactDetails;
import fr.paraphe.domain.directory.InMemoryCompanies;
import fr.paraphe.domain.directory.InMemoryInternships;
import fr.paraphe.domain.directory.InMemoryStaff;
import fr.paraphe.domain.directory.InMemoryStudents;
import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.directory.PostalAddress;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.duplicates.Duplicate.Reason;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.directory.lists.InMemoryCampusLists;
import fr.paraphe.domain.shared.InMemorySettings;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

// X10
class FindDuplicatesTest {
    private final InMemoryStudents students = new InMemoryStudents();
    private final InMemoryStaff staff = new InMemoryStaff();
    private final InMemoryCampusLists lists =
            new InMemoryCampusLists(students, staff, new InMemoryInternships(students, new InMemoryCompanies(), staff));
    private final FindDuplicates finding = new FindDuplicates(lists.of(CampusList.COMPANIES), lists.of(CampusList.CONTACTS),
            lists.of(CampusList.STUDENTS), new InMemorySettings());

    @Test
    void companiesOfOneSiretAreOne() {
        UUID first = company("Agence Bellevue", "73282932000074", "Nîmes");
        UUID second = company("Bellevue Design", "73282932000074", "Lyon");
        company("Autre", "35600000000048", "Lyon");
        assertThat(finding.find()).singleElement().satisfies(d -> {
            assertThat(d.reason()).isEqualTo(Reason.SAME_SIRET);
            assertThat(d.ids()).containsExactlyInAnyOrder(first, second);
        });
    }

    @Test
    void companiesOfOneTownWhoseNamesAreAlikeSeemOneUnlessTheirSiretsDiffer() {
        company("Boulangerie Lefèvre (Entreprise individuelle)", "", "Brest");
        company("SARL LEFEVRE Boulangerie", "73282932000074", "BREST");
        company("Boulangerie Lefebvre et fils", "35600000000048", "Brest");
        company("Boulangerie Lefèvre", "", "Quimper");
        company("Garage du Centre", "", "Brest");
        assertThat(finding.find()).singleElement().satisfies(d -> {
            assertThat(d.reason()).isEqualTo(Reason.ALIKE_NAME_AND_TOWN);
            assertThat(d.label()).containsIgnoringCase("lef");
            assertThat(d.ids()).hasSize(2);
        });
    }

    @Test
    void contactsOfOneCompanyAreOneByEmailOrMobile() {
        String company = UUID.randomUUID().toString();
        contact("Dupont", "Léon", "+33612345678", "l.dupont@firme.example", company);
        contact("Dupond", "Léon", "+33612345679", "l.dupont@firme.example", company);
        contact("Roy", "Anne", "+33612345678", "roy@firme.example", company);
        contact("Roy", "Anne", "+33612345670", "roy@firme.example", UUID.randomUUID().toString());
        assertThat(finding.find()).extracting(Duplicate::reason).containsExactly(Reason.SAME_EMAIL, Reason.SAME_PHONE);
    }

    @Test
    void studentsOfOneNameAndBirthDateSeemOne() {
        student("Martin", "Léa", LocalDate.of(2008, 2, 29));
        student("MARTIN", "Lea", LocalDate.of(2008, 2, 29));
        student("Martin", "Léa", LocalDate.of(2007, 2, 28));
        student("Roy", "Anne", null);
        student("Roy", "Anne", null);
        assertThat(finding.find()).singleElement().satisfies(d -> {
            assertThat(d.reason()).isEqualTo(Reason.SAME_NAME_AND_BIRTH);
            assertThat(d.kind()).isEqualTo(Duplicate.Kind.STUDENT);
        });
    }

    @Test
    void whatIsDeclaredDistinctIsFoundNoMore() {
        student("Martin", "Léa", LocalDate.of(2008, 2, 29));
        student("Martin", "Léa", LocalDate.of(2008, 2, 29));
        List<Duplicate> found = finding.find();
        finding.declareDistinct(found.getFirst());
        assertThat(found).hasSize(1);
        assertThat(finding.find()).isEmpty();
    }

    private UUID company(String name, String siret, String city) {
        UUID id = UUID.randomUUID();
        lists.put(CampusList.COMPANIES, id, name, "PRIVATE", siret, "", "", city, "", "", 0L, 0L);
        return id;
    }

    private void contact(String last, String first, String mobile, String email, String owner) {
        lists.put(CampusList.CONTACTS, UUID.randomUUID(), last, first, "Firme", "", false, false, false, "", mobile, email, true, owner);
    }

    private void student(String last, String first, @Nullable LocalDate birth) {
        students.save(new Student(UUID.randomUUID(), new PersonName(null, last, first), "", birth, "", "", "", PostalAddress.NONE,
                ContactDetails.NONE, null, Student.SocialCover.NONE, List.of(), null, Student.Details.NONE));
    }
}
