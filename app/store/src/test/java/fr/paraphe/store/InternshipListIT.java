package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.ClassGroup;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.domain.shared.listing.Listing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The list of internships, and the names it takes from other records; on both engines. */
@ParameterizedClass
@EnumSource(value = World.Backing.class, names = {"H2", "POSTGRESQL"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class InternshipListIT {
    private final ClassGroup group = Samples.classGroup("BTS SIO 1re année");
    private final StaffMember teacher = Samples.teacher("Dupré");
    private final Company company = Samples.company("Forêt & Fils", "73282932000074");

    @Parameter World.Backing backing;
    private World world;

    @BeforeParameterizedClassInvocation
    void open() {
        world = backing.open();
        keep(group);
        keep(teacher);
        keep(company);
    }

    @AfterParameterizedClassInvocation
    void close() {
        world.close();
    }

    private void keep(CampusRecord record) {
        world.keep(record);
    }

    private Listing list() {
        return world.repositories().lists().of(CampusList.INTERNSHIPS);
    }

    private long count(String words) {
        return list().count(ListQuery.ALL.searching(words));
    }

    @Test
    void searchesEveryWordInEveryColumn() { // 6.2
        Student student = Samples.student("Recherche", "Inès", group.id());
        keep(student);
        Internship internship = Samples.internship(student, company, teacher.id());
        keep(internship);
        assertThat(list().ids(ListQuery.ALL.searching("ines"))).containsExactly(internship.id());
        for (String words : List.of("recherche foret", "ines dupre", "INES lefevre sio", "ines 04/05/2026", "ines 26/06/2026")) {
            assertThat(count(words)).as(words).isEqualTo(1);
        }
        assertThat(count("ines absent")).isZero();
        assertThat(count("ines %")).isEqualTo(1);
    }

    @Test
    void theListOfClassesFollowsTheNamesOfTheirMainTeachers() { // F044
        StaffMember main = Samples.teacher("Moreau");
        keep(main);
        keep(RecordFields.with(Samples.classGroup("Principale"), "mainTeacherId", main.id()));
        Listing classes = world.repositories().lists().of(CampusList.CLASS_GROUPS);
        assertThat(classes.count(ListQuery.ALL.searching("principale moreau"))).isEqualTo(1);
        keep(RecordFields.with(main, "name", new PersonName(null, "Rivière", "X")));
        assertThat(classes.count(ListQuery.ALL.searching("principale riviere"))).isEqualTo(1);
        assertThat(classes.count(ListQuery.ALL.searching("principale moreau"))).isZero();
    }

    @Test
    void followsTheNamesOfThoseItMentions() {
        ClassGroup other = Samples.classGroup("Suivi");
        keep(other);
        Student s = Samples.student("Ancien", "Nom", other.id());
        keep(s);
        Company host = Samples.company("Ancienne raison", "");
        keep(host);
        StaffMember guide = Samples.teacher("Vieux");
        keep(guide);
        keep(Samples.internship(s, host, guide.id()));
        keep(new Student(s.id(), new PersonName(null, "Nouveau", "Nom"), "", null, "", "", "", s.address(), s.contact(),
                other.id(), s.cover(), List.of(), null, s.details()));
        keep(new ClassGroup(other.id(), "Renommée", "", "", 0, "", "", null));
        keep(new Company(host.id(), "Raison récente", "", "", "", "", host.address(), "", "", Company.Profile.NONE,
                host.contacts()));
        keep(new StaffMember(guide.id(), new PersonName(null, "Jeune", "X"), "", guide.contact(), false, ""));
        assertThat(count("nouveau renommee recente jeune")).isEqualTo(1);
        assertThat(count("ancien")).isZero();
    }
}
