package fr.paraphe.desktop.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.SampleSchool;
import fr.paraphe.desktop.SampleTemplates;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.shell.RecordedStatus;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.dispatch.SignatureCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CollectionsViewModelTest { // X03, F296
    private final SampleBase base = new SampleBase(10);
    private final RecordedStatus status = new RecordedStatus();
    private final List<SignatureCollection> opened = new ArrayList<>();
    private final CollectionsViewModel model = new CollectionsViewModel(base.collections(), new SameThreadTaskRunner(),
            new Messages(Locale.FRENCH), status, opened::add);

    private SignatureCollection kept() {
        return base.collections().create("Stages de mars", new SignatureCollection.Content(SampleTemplates.agreement().id(),
                RecordKind.INTERNSHIP,
                List.of(SampleSchool.id(5, 1)), Set.of(), null));
    }

    @Test
    void theListOpensWhatIsLeftAndDeletesWhatIsNotWanted() {
        SignatureCollection lot = kept();
        model.read();
        assertThat(model.rows()).singleElement().extracting(line -> line.collection().name()).isEqualTo("Stages de mars");
        model.open(lot);
        assertThat(opened).containsExactly(lot);
        model.discard(lot);
        assertThat(model.rows()).isEmpty();
        assertThat(status.said).contains("Lot «\u00a0Stages de mars\u00a0» retiré des lots enregistrés");
        model.open(lot);
        assertThat(opened).as("a deleted one is not opened").hasSize(1);
    }

    @Test
    void whatSomebodyElseChangedIsNotDeletedUnseen() {
        SignatureCollection lot = kept();
        base.collections().prepare(lot);
        model.discard(lot);
        assertThat(model.problemProperty().get()).startsWith("Ce lot a été modifié entre-temps");
        assertThat(base.collections().find(lot.id())).isPresent();
        model.forget();
        assertThat(model.problemProperty().get()).isEmpty();
    }
}
