package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.ClassGroup;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.change.RecordFields;
import java.util.List;
import org.junit.jupiter.api.Test;

class InternshipsContractTest extends ContractTest {
    private final ClassGroup group = Samples.classGroup("BTS SIO 1re année");
    private final StaffMember teacher = Samples.teacher("Dupré");
    private final Company company = Samples.company("Forêt & Fils", "73282932000074");

    @Override
    void prepare() {
        keep(Samples.INSTITUTION);
        keep(group);
        keep(teacher);
        keep(company);
    }

    private Internship saved(String lastName, String firstName) {
        Student student = Samples.student(lastName, firstName, group.id());
        keep(student);
        Internship internship = Samples.internship(student, company, teacher.id());
        keep(internship);
        return internship;
    }

    @Test
    void givesBackAnInternshipAndItsWholeFile() {
        Internship internship = saved("Fichier", "Ana");
        assertThat(all.internships().find(internship.id())).contains(internship);
        assertThat(all.internships().ofStudent(internship.studentId())).containsExactly(internship);
        InternshipFile file = all.internships().files(List.of(Samples.id(), internship.id())).getFirst();
        Student student = all.students().find(internship.studentId()).orElseThrow();
        assertThat(file).isEqualTo(new InternshipFile(Samples.INSTITUTION, internship, student, group, null,
                company, company.contacts().getFirst(), company.contacts().getLast(), teacher, null));
    }

    @Test
    void aFileTellsTheMainTeacherOfTheClass() { // F044
        StaffMember main = Samples.teacher("Moreau");
        keep(main);
        keep(RecordFields.with(group, "mainTeacherId", main.id()));
        Internship internship = saved("Suivie", "Léa");
        assertThat(all.internships().files(List.of(internship.id())).getFirst().mainTeacher()).isEqualTo(main);
        assertThat(all.files().of(RecordKind.STUDENT, internship.studentId()).orElseThrow().mainTeacher()).isEqualTo(main);
        keep(group);
    }

    @Test
    void givesFilesInTheOrderAsked() {
        Internship one = saved("Ordre", "Un");
        Internship two = saved("Ordre", "Deux");
        assertThat(all.internships().files(List.of(two.id(), one.id()))).extracting(f -> f.internship().id())
                .containsExactly(two.id(), one.id());
    }
}
