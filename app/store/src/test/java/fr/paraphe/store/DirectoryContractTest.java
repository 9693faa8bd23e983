package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.paraphe.domain.directory.ClassGroup;
import fr.paraphe.domain.directory.Companies;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.Guardian;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.Internships;
import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.change.RecordFields;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectoryContractTest extends ContractTest {
    @Test
    void givesBackAStudentWithHisGuardiansByRank() {
        Student student = Samples.student("Bézout", "Léa", null);
        keep(student);
        assertThat(all.students().find(student.id())).contains(student);
        assertThat(all.students().find(Samples.id())).isEmpty();
    }

    @Test
    void replacesAStudentAndHisGuardians() {
        Student s = Samples.student("Carré", "Tom", null);
        keep(s);
        long count = all.students().count();
        Student changed = new Student(s.id(), s.name(), s.ine(), null, s.birthPlace(), s.sex(), s.nationality(), s.address(), s.contact(),
                null, s.cover(), s.guardians().subList(0, 1), LocalDate.of(2026, 7, 1), s.details());
        keep(changed);
        assertThat(all.students().find(s.id())).contains(changed);
        assertThat(all.students().count()).isEqualTo(count);
    }

    @Test
    void findsAStudentByIneButNobodyByAnEmptyOne() {
        Student s = Samples.student("Ine", "Sans", null);
        keep(s);
        Student known = new Student(Samples.id(), s.name(), "123456789AB", s.birthDate(), "", "", "", s.address(), s.contact(), null,
                Student.SocialCover.NONE, List.of(), null, Student.Details.NONE);
        keep(known);
        assertThat(all.students().findByIne(List.of("123456789AB", ""))).containsExactly(known);
        assertThat(all.students().findByIne(List.of(""))).isEmpty();
    }

    @Test
    void findsHomonymsAccentsAndCaseIgnored() {
        Student student = Samples.student("Lefèvre-Moÿ", "Anaïs", null);
        keep(student);
        assertThat(all.students().findByIdentity(List.of(new PersonName(null, "LEFEVRE MOY", "anais").identity())))
                .containsExactly(student);
        assertThat(all.students().findByIdentity(List.of(new PersonName(null, "LEFEVRE", "anais").identity()))).isEmpty();
    }

    @Test
    void findsCompaniesBySiretAndByName() {
        Company company = Samples.company("Ets Noël & Cie", "73282932000074");
        Company twin = Samples.company("Autre nom", "73282932000074");
        keep(company);
        keep(twin);
        assertThat(all.companies().find(company.id())).contains(company);
        assertThat(all.companies().findBySiret(List.of("73282932000074"))).containsExactlyInAnyOrder(company, twin); // V69
        assertThat(all.companies().findBySiret(List.of(""))).isEmpty();
        assertThat(all.companies().findByNormalisedName(List.of("ets noel et cie"))).isEmpty();
        assertThat(all.companies().findByNormalisedName(List.of("ets noel cie"))).containsExactly(company);
    }

    @Test
    void findsTheCompaniesThatShareASiret() { // V69
        Company one = Samples.company("Zinc et Cie", "55210055400013");
        Company two = Samples.company("Atelier du zinc", "55210055400013");
        keep(one);
        keep(two);
        keep(Samples.company("Seule", "44306184100047"));
        keep(Samples.company("Sans numéro", ""));
        keep(Samples.company("Sans numéro non plus", ""));
        assertThat(all.companies().sharingASiret()).filteredOn(found -> found.siret().equals("55210055400013"))
                .extracting(Companies.SameSiret::id, Companies.SameSiret::legalName)
                .containsExactly(tuple(two.id(), "Atelier du zinc"), tuple(one.id(), "Zinc et Cie"));
        assertThat(all.companies().sharingASiret()).extracting(Companies.SameSiret::siret).doesNotContain("44306184100047", "");
    }

    @Test
    void tellsWhomATeacherFollowsAndWhen() { // V66
        StaffMember teacher = Samples.teacher("Huchon");
        Student student = Samples.student("Suivi", "Noé", null);
        Company company = Samples.company("Accueil", "");
        keep(teacher);
        keep(student);
        keep(company);
        Internship followed = Samples.internship(student, company, teacher.id());
        keep(followed);
        keep(Samples.internship(student, company, null));
        assertThat(all.internships().followedBy(List.of(teacher.id(), Samples.id()))).containsExactly(new Internships.Followed(
                followed.id(), teacher.id(), followed.schedule().startsOn(), followed.schedule().endsOn()));
        assertThat(all.internships().followedBy(List.of())).isEmpty();
    }

    @Test
    void replacesTheContactsOfACompany() {
        Company c = Samples.company("Contacts", "");
        keep(c);
        Company fewer = new Company(c.id(), c.legalName(), c.legalForm(), c.siret(), c.nafCode(), c.activity(), c.address(), c.phone(),
                c.email(), c.profile(), c.contacts().subList(1, 2));
        keep(fewer);
        assertThat(all.companies().find(c.id())).contains(fewer);
    }

    @Test
    void keepsTheMainTeacherOfAClass() { // F044
        StaffMember teacher = Samples.teacher("Moreau");
        keep(teacher);
        ClassGroup group = RecordFields.with(Samples.classGroup("DESIGN 1"), "mainTeacherId", teacher.id());
        keep(group);
        assertThat(all.staff().classGroups()).contains(group);
        assertThat(all.records().uses(RecordKind.STAFF_MEMBER, List.of(teacher.id()))).containsKey(teacher.id());
        assertThat(all.records().referring(RecordKind.STAFF_MEMBER, teacher.id())).containsExactly(group);
        ClassGroup without = RecordFields.with(group, "mainTeacherId", null);
        keep(without);
        assertThat(all.staff().classGroups()).contains(without);
        assertThat(all.records().uses(RecordKind.STAFF_MEMBER, List.of(teacher.id()))).isEmpty();
    }

    @Test
    void keepsWhichGuardianReceivesTheMail() { // D-20
        Student student = Samples.student("Courrier", "Zoé", null);
        keep(student);
        assertThat(all.students().find(student.id()).orElseThrow().guardians()).extracting(Guardian::receivesMail)
                .containsExactly(false, true);
    }

    @Test
    void listsClassesAndRepresentativesByName() {
        ClassGroup z = Samples.classGroup("Zoologie");
        ClassGroup e = Samples.classGroup("Électricité");
        keep(z);
        keep(e);
        assertThat(all.staff().classGroups()).containsSubsequence(e, z);
        var head = new StaffMember(Samples.id(), new PersonName("Madame", "Proviseure", "Ève"), "Proviseure",
                Samples.contact("p@lycee.example"), true, "Proviseure");
        StaffMember teacher = Samples.teacher("Dupré");
        keep(head);
        keep(teacher);
        assertThat(all.staff().representatives()).containsExactly(head); // F018
        assertThat(all.staff().find(teacher.id())).contains(teacher);
    }
}
