package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.directory.ClassGroup;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.change.Change;
import fr.paraphe.domain.directory.change.ChangeCampus;
import fr.paraphe.domain.directory.change.ChangeCampus.Edit;
import fr.paraphe.domain.directory.change.ChangeSet;
import fr.paraphe.domain.directory.change.Changes.Step;
import fr.paraphe.domain.directory.change.UndoChanges;
import fr.paraphe.domain.shared.Ids;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesContractTest extends ContractTest {
    private ChangeSet begun(ChangeSet.Origin origin, int second) {
        var at = Samples.NOW.plusSeconds(second);
        var set = new ChangeSet(Ids.next(at), at, "Zoé", origin, "Import «\u00a0élèves.csv\u00a0»", null);
        all.changes().begin(set);
        return set;
    }

    @Test
    void keepsTheStateBeforeEveryChangeAndGivesItBackEqual() {
        Student student = Samples.student("Avant", "Léa", null);
        Company company = Samples.company("Avant", "");
        ChangeSet set = begun(ChangeSet.Origin.IMPORT, 1);
        Change made = Change.of(null, student);
        Change changed = Change.of(company, Samples.company("Après", ""));
        Change deleted = Change.of(CampusRecordsContractTest.session(), null);
        all.changes().append(set.id(), List.of(made, changed));
        all.changes().append(set.id(), List.of(deleted));
        assertThat(all.changes().size(set.id())).isEqualTo(3);
        assertThat(all.changes().backwards(set.id(), 3, 2)).containsExactly(deleted, changed);
        assertThat(all.changes().backwards(set.id(), 1, 5)).containsExactly(made);
        assertThat(all.changes().ofRecord(student.id(), 5)).containsExactly(new Step(set, null));
    }

    @Test
    void tellsTheLatestSetsAndWhichWereUndone() {
        ChangeSet edit = begun(ChangeSet.Origin.EDIT, 100);
        ChangeSet merge = begun(ChangeSet.Origin.MERGE, 200);
        assertThat(all.changes().latest(null, 2)).containsExactly(merge, edit);
        assertThat(all.changes().latest(ChangeSet.Origin.EDIT, 1)).containsExactly(edit);
        all.changes().undone(edit.id(), merge.id());
        assertThat(all.changes().find(edit.id()).orElseThrow().undoneBy()).isEqualTo(merge.id());
        assertThat(all.changes().find(Samples.id())).isEmpty();
    }

    @Test
    void undoesAnActAsIfItHadNeverBeen() { // X27
        var campus = new ChangeCampus(all.records(), all.changes(), world.transactions(), world.clock());
        ClassGroup group = Samples.classGroup("À défaire");
        Student student = Samples.student("Défaire", "Léa", group.id());
        ChangeSet set = campus.change("Zoé", ChangeSet.Origin.EDIT, "Saisie", List.of(new Edit(null, group), new Edit(null, student)));
        assertThat(all.records().uses(RecordKind.CLASS_GROUP, List.of(group.id()))).containsKey(group.id());
        var undone = new UndoChanges(all.records(), all.changes(), campus, world.transactions()).undo("Zoé", set.id(), _ -> {});
        assertThat(undone.restored()).isEqualTo(2);
        assertThat(all.records().find(RecordKind.STUDENT, student.id())).isEmpty();
        assertThat(all.records().find(RecordKind.CLASS_GROUP, group.id())).isEmpty();
    }

    @Test
    void refusesADryRunInsideATransaction() {
        assertThatThrownBy(() -> world.transactions().inTransaction(() -> world.transactions().rolledBack(() -> 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsNothingOfADryRun() {
        Student student = Samples.student("Essai", "Léa", null);
        int found = world.transactions().rolledBack(() -> {
            all.records().addAll(List.of(student));
            return all.records().findAll(RecordKind.STUDENT, List.of(student.id())).size();
        });
        assertThat(found).isEqualTo(1);
        assertThat(all.students().find(student.id()).isPresent()).isEqualTo(backing == World.Backing.MEMORY);
    }
}
