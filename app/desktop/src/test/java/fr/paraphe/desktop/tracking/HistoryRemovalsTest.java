package fr.paraphe.desktop.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.shell.RecordedStatus;
import fr.paraphe.domain.tracking.HistoryPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryRemovalsTest { // F148, D-16
    private final SampleBase base = new SampleBase(20);
    private final List<UUID> ids = base.withHistory();
    private final RecordedStatus status = new RecordedStatus();
    private final TrackingViewModel model = new TrackingViewModel(HistoryScope.everything(base.sentDocuments()), base.clock(),
            new SameThreadTaskRunner(), new Messages(Locale.FRENCH), status, status);
    private final List<String> asked = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void show() {
        model.shown();
    }

    private boolean agree(String question) {
        asked.add(question);
        return true;
    }

    @Test
    void removesWhatHasEndedAfterAQuestionThatSaysWhatIsLeft() {
        model.checked().addAll(ids);
        model.remove(this::agree, said::add);
        assertThat(asked).singleElement().asString().contains("2 documents quitteront l'historique")
                .contains("10 documents\u00a0: le parcours est en cours");
        assertThat(status.said).contains("2 documents supprimés de l'historique");
        assertThat(model.rows()).hasSize(10);
        assertThat(model.checked().ids()).isEmpty();
        assertThat(model.counts()).contains(new TrackingViewModel.PartCount(new HistoryPart.Removed(), 2));
    }

    @Test
    void putsBackFromWhereTheRemovedOnesAre() {
        model.checked().addAll(ids.subList(0, 1));
        model.remove(this::agree, said::add);
        model.filterProperty().set(new HistoryPart.Removed());
        assertThat(model.rows()).hasSize(1);
        model.checked().addAll(ids.subList(0, 1));
        model.putBack(said::add);
        assertThat(model.rows()).isEmpty();
        model.filterProperty().set(new HistoryPart.Everything());
        assertThat(model.rows()).hasSize(12);
        assertThat(model.counts()).extracting(TrackingViewModel.PartCount::part).doesNotContain(new HistoryPart.Removed());
    }

    @Test
    void nothingIsAskedWhenNothingCanBeRemovedAndNothingDoneAfterANo() {
        model.checked().addAll(ids.subList(1, 2));
        model.remove(this::agree, said::add);
        assertThat(asked).isEmpty();
        assertThat(said).singleElement().asString().contains("le parcours est en cours");
        model.checked().clear();
        model.checked().addAll(ids.subList(0, 1));
        model.remove(_ -> false, said::add);
        assertThat(model.rows()).hasSize(12);
    }
}
