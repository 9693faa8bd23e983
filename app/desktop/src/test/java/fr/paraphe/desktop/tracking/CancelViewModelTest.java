package fr.paraphe.desktop.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.shell.RecordedStatus;
import fr.paraphe.domain.tracking.CancelRequests;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CancelViewModelTest { // E26
    private final SampleBase base = new SampleBase(20);
    private final List<UUID> ids = base.withHistory();
    private final RecordedStatus status = new RecordedStatus();
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final AtomicInteger changed = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    private CancelViewModel read(CancelScope scope) {
        var model = new CancelViewModel(
                base.cancelDesk(), scope, runner, new Messages(Locale.FRENCH), status, changed::incrementAndGet);
        model.read();
        return model;
    }

    private CancelViewModel chosen(int... places) {
        return read(new CancelScope.Chosen(java.util.Arrays.stream(places).mapToObj(ids::get).toList()));
    }

    @Test
    void saysWhatIsLostByWhomAndWhatIsLeft() { // F140, F181
        CancelViewModel model = chosen(0, 1, 5);
        assertThat(model.summaryProperty().get()).isEqualTo("2 parcours seront annulés, définitivement. "
                + "3 signatures déjà données seront perdues\u00a0: tous devront signer de nouveau.");
        assertThat(model.lost()).hasSize(2).allSatisfy(line -> assertThat(line).contains("(Étudiant)"));
        assertThat(model.left()).containsExactly("1 document\u00a0: Il est archivé, ou son parcours est terminé.");
    }

    @Test
    void cancelsOnceTheReasonIsGiven() { // F181
        CancelViewModel model = chosen(1);
        assertThat(model.readyBinding().get()).isFalse();
        assertThat(model.missingBinding().get()).isEqualTo("Indiquez le motif de l'annulation.");
        model.cancel(closed::incrementAndGet);
        assertThat(base.cancelDesk().orders).isEmpty();

        model.reasonProperty().set(model.usualReasons().getFirst());
        model.informProperty().set(false);
        assertThat(model.missingBinding().get()).isEmpty();
        model.cancel(closed::incrementAndGet);

        assertThat(base.cancelDesk().orders).containsExactly(new CancelRequests.Order("Erreur dans le document", false));
        assertThat(status.said).containsExactly("1 parcours annulé");
        assertThat(changed).hasValue(1);
        assertThat(closed).hasValue(1);
    }

    @Test
    void theNumberIsTypedAboveTen() { // E26
        base.cancelDesk().orders.clear();
        List<UUID> many = java.util.stream.IntStream.range(0, 11).mapToObj(n -> ids.get(1)).toList();
        CancelViewModel model = read(new CancelScope.Chosen(many));
        model.reasonProperty().set("Stage abandonné");
        assertThat(model.asksNumber()).isTrue();
        assertThat(model.missingBinding().get()).isEqualTo("Tapez 11 pour confirmer.");
        model.typedProperty().set(" 11 ");
        assertThat(model.readyBinding().get()).isTrue();
    }

    @Test
    void staysOpenAndSaysWhatWasLeftReadyToGoOn() {
        base.cancelDesk().archived.add(ids.get(5));
        CancelViewModel model = chosen(1, 5);
        model.reasonProperty().set("Dates");
        model.cancel(closed::incrementAndGet);
        assertThat(model.problemProperty().get()).startsWith("1 parcours annulé\n").endsWith("Il est archivé.");
        assertThat(closed).hasValue(0);
        assertThat(changed).hasValue(1);
        assertThat(model.planProperty().get().circuits()).hasSize(1);
    }

    @Test
    void stopsBetweenTwoCircuits() {
        CancelViewModel model = chosen(1, 5);
        model.reasonProperty().set("Dates");
        runner.hold();
        model.cancel(closed::incrementAndGet);
        assertThat(model.workingProperty().get()).isTrue();
        assertThat(model.readyBinding().get()).isFalse();
        model.stop();
        runner.release(false);
        assertThat(model.workingProperty().get()).isFalse();
        assertThat(model.problemProperty().get()).contains("0 parcours annulé").contains("interrompue");
        assertThat(changed).hasValue(0);
    }

    @Test
    void saysThatNothingCanBeCancelled() { // F183
        CancelViewModel model = chosen(0);
        assertThat(model.summaryProperty().get()).isEqualTo("Aucun de ces parcours ne peut être annulé.");
        model.reasonProperty().set("Dates");
        assertThat(model.readyBinding().get()).isFalse();
    }
}
