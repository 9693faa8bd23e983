package fr.paraphe.desktop.directory.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.directory.comparison.ComparedField;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.shell.RecordedStatus;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;

// X10
class DuplicatesViewModelTest {
    private final SampleDuplicates desk = new SampleDuplicates();
    private final RecordedStatus status = new RecordedStatus();
    private final StringProperty undoLabel = new SimpleStringProperty("");
    private final DuplicatesViewModel model = new DuplicatesViewModel(desk, new SameThreadTaskRunner(), new Messages(Locale.FRENCH), status,
            SampleDuplicates.words(), new MergeHistory(set -> undoLabel.set(set.label()), undoLabel, desk::undo));

    @Test
    void theFirstDuplicateIsComparedFieldByField() {
        model.refresh();
        assertThat(status.rows()).isEqualTo("1 doublon probable");
        assertThat(model.fields()).extracting(ComparedField::label).containsExactly("Raison sociale", "SIRET", "Ville");
        assertThat(model.fields()).extracting(ComparedField::other).containsExactly("Agence Belle-Vue", "732 829 320 00074", "Nîmes");
        assertThat(model.fields()).extracting(f -> f.fromOtherProperty().get()).containsExactly(false, true, true);
        assertThat(model.movedProperty().get()).startsWith("2 fiches liées");
    }

    @Test
    void theOtherRecordCanBeKeptInstead() {
        model.refresh();
        model.swap();
        assertThat(model.fields()).extracting(ComparedField::kept).containsExactly("Agence Belle-Vue", "732 829 320 00074", "Nîmes");
        assertThat(model.fields()).noneMatch(f -> f.fromOtherProperty().get());
    }

    @Test
    void aMergeTakesTheValuesChosenAndIsTakenBack() {
        model.refresh();
        model.fields().getFirst().fromOtherProperty().set(true);
        model.merge();
        assertThat(desk.merged()).containsExactlyInAnyOrder("legalName", "siret", "address.city");
        assertThat(model.found()).isEmpty();
        assertThat(model.pairProperty().get()).isNull();
        assertThat(status.said).last().asString().contains("Défusionner");
        assertThat(model.unmergeableBinding().get()).isTrue();
        model.undoMerge();
        model.refreshIfSearched();
        assertThat(model.found()).hasSize(1);
        assertThat(model.unmergeableBinding().get()).isFalse();
    }

    @Test
    void whatIsDeclaredDistinctIsNoLongerProposed() {
        model.refresh();
        model.declareDistinct();
        assertThat(model.found()).isEmpty();
        assertThat(status.said).last().asString().contains("ne seront plus proposées");
        assertThat(status.rows()).isEqualTo("0 doublon probable");
    }

    @Test
    void aMergeIsNoLongerTakenBackHereOnceSomethingElseWasDone() {
        model.refresh();
        model.merge();
        undoLabel.set("Modifier la fiche de Maureen");
        model.undoMerge();
        model.refreshIfSearched();
        assertThat(model.found()).isEmpty();
    }

    @Test
    void aRefusalIsSaidAndChangesNothing() {
        model.refresh();
        desk.refuse();
        model.merge();
        assertThat(status.said).last().asString().contains("modifiée entre-temps");
        assertThat(model.found()).hasSize(1);
        assertThat(model.busyProperty().get()).isFalse();
    }
}
