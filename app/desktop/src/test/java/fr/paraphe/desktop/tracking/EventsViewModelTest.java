package fr.paraphe.desktop.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.domain.dispatch.CircuitTrail;
import fr.paraphe.domain.tracking.TrackingList;
import fr.paraphe.domain.tracking.TrackingRow;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventsViewModelTest { // E23
    private final SampleBase base = new SampleBase(20);
    private final List<UUID> ids = base.withHistory();
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final EventsViewModel model = new EventsViewModel(base.sentDocuments(), runner, new Messages(Locale.FRENCH));
    private final TraceModel trace = model.trace();

    private TrackingRow row(int n) {
        return base.sentDocuments().page(TrackingList.Filter.all(SampleBase.NOW), TrackingList.Cursor.START, 100).stream()
                .filter(row -> row.request().id().equals(ids.get(n))).findFirst().orElseThrow();
    }

    @Test
    void tellsWhatHappenedInOrder() { // F147, F173
        trace.reading().look(true);
        trace.show(row(1));
        assertThat(trace.lines()).extracting(TraceLine::title)
                .startsWith("Document reçu et figé", "Parcours de signature lancé", "Invitation envoyée").contains("Relance demandée")
                .endsWith("Signature apposée");
        assertThat(trace.lines()).filteredOn(line -> line.title().equals("Relance demandée")).singleElement().satisfies(line -> {
            assertThat(line.moment()).isEqualTo("19/11/2026 à 03:00");
            assertThat(line.more().getFirst()).isEqualTo("Agnès BLANC");
            assertThat(line.spoken()).startsWith("19/11/2026 à 03:00, Relance demandée, Agnès BLANC, ");
        });
        assertThat(trace.reading().sayingProperty().get()).isEmpty();
    }

    @Test
    void asksOnlyWhileItIsLookedAtAndOfTheLastRowOfAWalk() {
        trace.show(row(0));
        assertThat(base.sentDocuments().trailed()).isEmpty();
        runner.hold();
        trace.reading().look(true);
        for (int n = 1; n < 9; n++) {
            trace.show(row(n));
        }
        runner.release(false);
        assertThat(base.sentDocuments().trailed()).containsExactly(ids.get(0), ids.get(8));
        assertThat(trace.lines()).isNotEmpty();
        trace.show(row(8));
        assertThat(base.sentDocuments().trailed()).hasSize(2);
        trace.reading().look(false);
        trace.show(row(2));
        assertThat(base.sentDocuments().trailed()).hasSize(2);
        assertThat(trace.lines()).isEmpty();
        trace.reading().look(true);
        assertThat(base.sentDocuments().trailed()).hasSize(3).endsWith(ids.get(2));
    }

    @Test
    void readsAgainWhatHasChangedWithoutHidingIt() {
        trace.reading().look(true);
        trace.show(row(1));
        base.sentDocuments().progress(ids.get(1), 1, p -> p.signed(SampleBase.NOW));
        runner.hold();
        trace.show(row(1));
        assertThat(trace.lines()).isNotEmpty();
        runner.release(false);
        assertThat(trace.lines()).extracting(TraceLine::moment).contains("21/11/2026 à 10:00");
    }

    @Test
    void saysWhatToDoWhenThePlatformDoesNotAnswer() {
        base.sentDocuments().silence(true);
        trace.reading().look(true);
        trace.show(row(1));
        assertThat(trace.reading().sayingProperty().get())
                .isEqualTo("La plateforme de signature ne répond pas\u00a0: vérifiez le réseau, puis cliquez sur Réessayer.");
        assertThat(trace.reading().againProperty().get()).isTrue();
        trace.show(row(0));
        assertThat(trace.reading().sayingProperty().get()).endsWith("contient tous les événements.");
        base.sentDocuments().silence(false);
        trace.reading().again();
        assertThat(trace.lines()).isNotEmpty();
        assertThat(trace.reading().againProperty().get()).isFalse();
        trace.show(null);
        assertThat(trace.reading().sayingProperty().get()).isEqualTo("Sélectionnez un document.");
        assertThat(trace.lines()).isEmpty();
    }

    @Test
    void keepsTheWordsOfThePlatformForWhatThisVersionDoesNotKnow() {
        var later = new CircuitTrail(3, List.of(new CircuitTrail.Event(SampleBase.NOW, "later.kind", "Autre chose", "plateforme", "")),
                List.of());
        assertThat(model.lines(later)).singleElement().satisfies(line -> {
            assertThat(line.title()).isEqualTo("Autre chose");
            assertThat(line.more()).containsExactly("plateforme");
        });
        assertThat(model.above(later)).isEqualTo("3 événements plus anciens ne sont pas montrés\u00a0: le fichier de preuve les a tous.");
        var english = new EventsViewModel(base.sentDocuments(), runner, new Messages(Locale.ENGLISH));
        assertThat(english.lines(new CircuitTrail(0, List.of(new CircuitTrail.Event(SampleBase.NOW, "link.opened", "?", "", ""),
                new CircuitTrail.Event(SampleBase.NOW, "signature.given", "Signature apposée", "", "")), List.of())))
                .extracting(TraceLine::title).containsExactly("?", "Signature given");
    }
}
