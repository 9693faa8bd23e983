package fr.paraphe.domain.directory.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.directory.CallNote;
import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.directory.ClassGroup;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.InMemoryCampusRecords;
import fr.paraphe.domain.directory.InMemoryCompanies;
import fr.paraphe.domain.directory.InMemoryInternships;
import fr.paraphe.domain.directory.InMemoryStaff;
import fr.paraphe.domain.directory.InMemoryStudents;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.change.ChangeCampus.Edit;
import fr.paraphe.domain.directory.change.ChangeSet.Origin;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.RefusedException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChangeCampusTest {
    private final InMemoryStudents students = new InMemoryStudents();
    private final InMemoryCompanies companies = new InMemoryCompanies();
    private final InMemoryStaff staff = new InMemoryStaff();
    private final InMemoryInternships internships = new InMemoryInternships(students, companies, staff);
    private final InMemoryCampusRecords records = new InMemoryCampusRecords(students, companies, staff, internships);
    private final InMemoryChanges changes = new InMemoryChanges();
    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final ChangeCampus campus = new ChangeCampus(records, changes, transactions,
            InstantSource.fixed(Instant.parse("2026-09-01T08:00:00.123456789Z")));
    private final UndoChanges undo = new UndoChanges(records, changes, campus, transactions);
    private final InternshipFile file = CampusFixtures.adult().file();
    private final Student maureen = file.student();

    // 6.2
    @Test
    void anEditIsTakenBackAndDoneAgain() {
        records.addAll(List.of(maureen));
        Student moved = RecordFields.with(maureen, "address.city", "Nîmes");
        ChangeSet edit = campus.change("Anne", Origin.EDIT, "Adresse de Maureen", List.of(new Edit(maureen, moved)));
        UndoChanges.Undone undone = undo.undo("Anne", edit.id(), _ -> {});
        assertThat(students.find(maureen.id())).contains(maureen);
        assertThat(undone.restored()).isEqualTo(1);
        undo.undo("Anne", undone.set().id(), _ -> {});
        assertThat(students.find(maureen.id())).contains(moved);
    }

    // V20
    @Test
    void whoConnectsToHisSpaceMeanwhileHindersNeitherAnEditNorItsUndo() {
        Instant later = Instant.parse("2026-10-01T08:00:00Z");
        Student minor = CampusFixtures.minor().file().student();
        String mother = "guardians[" + minor.guardians().getFirst().id() + "].contact.lastSpaceLogin";
        records.addAll(List.of(minor));
        records.replaceAll(List.of(RecordFields.with(RecordFields.with(minor, "contact.lastSpaceLogin", later), mother, later)));
        ChangeSet edit = campus.change("Anne", Origin.EDIT, "Ville", List.of(
                new Edit(minor, RecordFields.with(minor, "address.city", "Nîmes"))));
        Student edited = students.find(minor.id()).orElseThrow();
        assertThat(edited.address().city()).isEqualTo("Nîmes");
        assertThat(edited.contact().lastSpaceLogin()).isEqualTo(later);
        assertThat(RecordFields.value(edited, mother)).isEqualTo(later);
        Instant again = later.plusSeconds(60);
        records.replaceAll(List.of(RecordFields.with(edited, "contact.lastSpaceLogin", again)));
        assertThat(undo.undo("Anne", edit.id(), _ -> {}).restored()).isEqualTo(1);
        Student back = students.find(minor.id()).orElseThrow();
        assertThat(back.address()).isEqualTo(minor.address());
        assertThat(back.contact().lastSpaceLogin()).isEqualTo(again);
        assertThat(RecordFields.value(back, mother)).isEqualTo(later);
    }

    // X27; 08, art. 17
    @Test
    void theCallsAboutARecordAreDeletedWithItAndComeBackWithIt() {
        var call = new CallNote(UUID.randomUUID(), RecordKind.STUDENT, maureen.id(), LocalDateTime.of(2026, 9, 1, 9, 30), "Sa mère",
                "Rappeler");
        campus.change("Anne", Origin.EDIT, "Nouvel élève", List.of(new Edit(null, maureen), new Edit(null, call)));
        ChangeSet gone = campus.change("Anne", Origin.EDIT, "Supprimer", List.of(new Edit(maureen, null)));
        assertThat(records.find(RecordKind.CALL_NOTE, call.id())).isEmpty();
        undo.undo("Anne", gone.id(), _ -> {});
        assertThat(records.find(RecordKind.CALL_NOTE, call.id())).contains(call);
        assertThat(records.find(RecordKind.STUDENT, maureen.id())).contains(maureen);
    }

    // X27
    @Test
    void theLifeOfARecordTellsEachStateBefore() {
        campus.change("Anne", Origin.EDIT, "Nouvel élève", List.of(new Edit(null, maureen)));
        campus.change("Luc", Origin.EDIT, "Adresse", List.of(new Edit(maureen, RecordFields.with(maureen, "address.city", "Nîmes"))));
        assertThat(changes.ofRecord(maureen.id(), 10)).extracting(step -> step.set().actor()).containsExactly("Luc", "Anne");
        assertThat(changes.ofRecord(maureen.id(), 10)).extracting(Changes.Step::before).containsExactly(maureen, null);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        records.addAll(List.of(maureen, file.company()));
        Student moved = RecordFields.with(maureen, "address.city", "Nîmes");
        students.save(moved);
        Company renamed = RecordFields.with(file.company(), "legalName", "Agence du Parc");
        List<Edit> edits = List.of(new Edit(file.company(), renamed), new Edit(maureen, RecordFields.with(maureen, "ine", "")));
        assertThatThrownBy(() -> campus.change("Anne", Origin.EDIT, "Deux fiches", edits))
                .isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.code()).isEqualTo("changed-meanwhile"));
        assertThat(companies.find(file.company().id())).contains(file.company());
    }

    @Test
    void aWholeImportIsTakenBackButWhatWasChangedOrUsedSince() {
        UUID imported = importAll();
        ClassGroup other = new ClassGroup(UUID.randomUUID(), "DESIGN 2", "", "", 0, "", "", null);
        staff.save(other);
        students.save(RecordFields.with(maureen, "classGroupId", other.id()));
        UndoChanges.Undone undone = undo.undo("Anne", imported, _ -> {});
        assertThat(internships.find(file.internship().id())).isEmpty();
        assertThat(companies.count()).isZero();
        assertThat(students.find(maureen.id())).isPresent();
        assertThat(undone.left()).singleElement().satisfies(left -> {
            assertThat(left.kind()).isEqualTo(RecordKind.STUDENT);
            assertThat(left.reason()).isEqualTo("modifiée depuis");
        });
    }

    @Test
    void whatIsReferredToStays() {
        UUID imported = importAll();
        internships.save(RecordFields.with(file.internship(), "content.subject", "Affiche"));
        UndoChanges.Undone undone = undo.undo("Anne", imported, _ -> {});
        assertThat(undone.left()).extracting(UndoChanges.Left::reason)
                .containsExactly("modifiée depuis", "utilisée par 1 fiche", "utilisée par 1 fiche");
        assertThat(students.find(maureen.id())).isPresent();
    }

    @Test
    void aSetIsTakenBackOnce() {
        UUID imported = importAll();
        undo.undo("Anne", imported, _ -> {});
        assertThatThrownBy(() -> undo.undo("Anne", imported, _ -> {})).hasMessageContaining("déjà été annulée");
    }

    @Test
    void aRecordInUseIsNotDeleted() {
        importAll();
        assertThatThrownBy(() -> campus.change("Anne", Origin.EDIT, "Suppression", List.of(new Edit(maureen, null))))
                .isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.code()).isEqualTo("record-in-use"));
    }

    private UUID importAll() {
        return campus.change("Anne", Origin.IMPORT, "eleves.csv", List.of(new Edit(null, maureen), new Edit(null, file.company()),
                new Edit(null, file.internship()))).id();
    }
}
