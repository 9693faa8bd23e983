package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.ClassGroup;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.InternshipRow;
import fr.paraphe.domain.directory.Internships.Cursor;
import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.shared.SearchText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InternshipsContractTest extends ContractTest {
    private final ClassGroup group = Samples.classGroup("BTS SIO 1re année");
    private final StaffMember teacher = Samples.teacher("Dupré");
    private final Company company = Samples.company("Forêt & Fils", "73282932000074");

    @Override
    void prepare() {
        all.staff().save(Samples.INSTITUTION);
        all.staff().save(group);
        all.staff().save(teacher);
        all.companies().save(company);
    }

    private Internship saved(String lastName, String firstName) {
        Student student = Samples.student(lastName, firstName, group.id());
        all.students().save(student);
        Internship internship = Samples.internship(student, company, teacher.id());
        all.internships().save(internship);
        return internship;
    }

    @Test
    void givesBackAnInternshipAndItsWholeFile() {
        Internship internship = saved("Fichier", "Ana");
        assertThat(all.internships().find(internship.id())).contains(internship);
        assertThat(all.internships().ofStudent(internship.studentId())).containsExactly(internship);
        InternshipFile file = all.internships().files(List.of(Samples.id(), internship.id())).getFirst();
        Student student = all.students().find(internship.studentId()).orElseThrow();
        assertThat(file).isEqualTo(new InternshipFile(Samples.INSTITUTION, internship, student, group,
                company, company.contacts().getFirst(), company.contacts().getLast(), teacher, null));
    }

    @Test
    void givesFilesInTheOrderAsked() {
        Internship one = saved("Ordre", "Un");
        Internship two = saved("Ordre", "Deux");
        assertThat(all.internships().files(List.of(two.id(), one.id()))).extracting(f -> f.internship().id())
                .containsExactly(two.id(), one.id());
    }

    @Test
    void pagesByNormalisedNameWithoutLossNorRepetition() { // 6.2
        for (String name : List.of("Éole", "eole", "Zut", "Abel", "ÉOLE", "Noé", "noe")) {
            saved("Page" + name, "Same");
        }
        var seen = new ArrayList<InternshipRow>();
        Cursor after = Cursor.START;
        List<InternshipRow> page = all.internships().page("same page", after, 3);
        while (!page.isEmpty()) {
            seen.addAll(page);
            after = new Cursor(SearchText.normalised(page.getLast().student()), page.getLast().id());
            page = all.internships().page("same page", after, 3);
        }
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
        assertThat(seen).extracting(r -> SearchText.normalised(r.student())).isSorted();
        assertThat(all.internships().count("same page")).isEqualTo(7);
    }

    @Test
    void searchesEveryWordInEveryColumn() { // 6.2
        Internship internship = saved("Recherche", "Inès");
        InternshipRow row = all.internships().page("ines", Cursor.START, 10).getFirst();
        assertThat(row).isEqualTo(new InternshipRow(internship.id(), "RECHERCHE Inès", "BTS SIO 1re année", "Forêt & Fils", "LEFÈVRE Luc",
                "DUPRÉ Éric", internship.schedule().startsOn(), internship.schedule().endsOn()));
        for (String words : List.of("recherche foret", "ines dupre", "INES lefevre sio", "ines 04/05/2026", "ines 26/06/2026")) {
            assertThat(all.internships().count(words)).as(words).isEqualTo(1);
        }
        assertThat(all.internships().count("ines absent")).isZero();
        assertThat(all.internships().count("ines %")).isEqualTo(1);
    }

    @Test
    void followsTheNamesOfThoseItMentions() {
        ClassGroup other = Samples.classGroup("Suivi");
        all.staff().save(other);
        Student s = Samples.student("Ancien", "Nom", other.id());
        all.students().save(s);
        Company host = Samples.company("Ancienne raison", "");
        all.companies().save(host);
        StaffMember guide = Samples.teacher("Vieux");
        all.staff().save(guide);
        all.internships().save(Samples.internship(s, host, guide.id()));
        all.students().save(new Student(s.id(), new PersonName(null, "Nouveau", "Nom"), "", null, "", "", "", s.address(), s.contact(),
                other.id(), s.cover(), List.of(), null, s.details()));
        all.staff().save(new ClassGroup(other.id(), "Renommée", "", "", 0, "", ""));
        all.companies().save(new Company(host.id(), "Raison récente", "", "", "", "", host.address(), "", "", Company.Profile.NONE,
                host.contacts()));
        all.staff().save(new StaffMember(guide.id(), new PersonName(null, "Jeune", "X"), "", guide.contact(), false, ""));
        assertThat(all.internships().count("nouveau renommee recente jeune")).isEqualTo(1);
        assertThat(all.internships().count("ancien")).isZero();
    }
}
