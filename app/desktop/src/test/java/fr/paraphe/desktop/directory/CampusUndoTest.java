package fr.paraphe.desktop.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.SampleCampus;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.shell.RecordedStatus;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.change.ChangeCampus;
import fr.paraphe.domain.directory.fields.NewRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

// 6.2, E32
class CampusUndoTest {
    private static final UUID IMPORT = new UUID(3, 1);
    private static final UUID TAKEN_BACK = new UUID(3, 2);

    private final SampleCampus campus = new SampleBase(1).campusDesk();
    private final CampusUndo undo = new CampusUndo(campus, new SameThreadTaskRunner(), new Messages(Locale.FRENCH), new RecordedStatus());
    private final List<String> asked = new ArrayList<>();

    private void edit() {
        UUID id = campus.newId();
        undo.saved(campus.change("Nouvelle promotion", List.of(new ChangeCampus.Edit(null,
                NewRecord.of(RecordKind.CLASS_GROUP, id, campus.today())))));
    }

    @Test
    void anImportStandsAmongTheActsAndIsTakenBackByWhatAsksFirst() {
        undo.onImports((act, again) -> asked.add((again ? "refaire " : "annuler ") + act.set()));
        undo.imported(IMPORT, "eleves.csv");
        edit();
        assertThat(undo.undoLabel().getValue()).isEqualTo("Nouvelle promotion");
        undo.undo();
        assertThat(asked).isEmpty();
        assertThat(undo.undoLabel().getValue()).isEqualTo("Import de eleves.csv");
        undo.undo();
        assertThat(asked).containsExactly("annuler " + IMPORT);
        assertThat(undo.undoLabel().getValue()).as("until it is done").isEqualTo("Import de eleves.csv");
    }

    @Test
    void anImportTakenBackFromAnywhereCanBeMadeAgain() {
        undo.onImports((act, again) -> asked.add((again ? "refaire " : "annuler ") + act.set()));
        undo.imported(IMPORT, "eleves.csv");
        int before = undo.revisionProperty().get();
        undo.takenBack(IMPORT, TAKEN_BACK);
        assertThat(undo.revisionProperty().get()).isGreaterThan(before);
        assertThat(undo.undoLabel().getValue()).isEmpty();
        assertThat(undo.redoLabel().getValue()).isEqualTo("Import de eleves.csv");
        undo.redo();
        assertThat(asked).containsExactly("refaire " + TAKEN_BACK);
        undo.takenBack(TAKEN_BACK, IMPORT);
        assertThat(undo.undoLabel().getValue()).isEqualTo("Import de eleves.csv");
        assertThat(undo.redoLabel().getValue()).isEmpty();
    }
}
