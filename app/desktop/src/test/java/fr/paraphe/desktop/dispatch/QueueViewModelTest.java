package fr.paraphe.desktop.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.SampleSchool;
import fr.paraphe.desktop.SampleTemplates;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.shell.RecordedStatus;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.dispatch.Sending;
import fr.paraphe.domain.dispatch.SignatureRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** «Tâches de fond» (E36, X08). */
class QueueViewModelTest {
    private static final UUID BROKEN = SampleSchool.id(5, 1);

    private final SampleBase base = new SampleBase(10);
    private final RecordedStatus status = new RecordedStatus();
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final Messages messages = new Messages(Locale.FRENCH);
    private final Delivery delivery = new Delivery(base.sendQueue(), runner, status, messages);
    private final QueueViewModel model = new QueueViewModel(base.sendQueue(), runner, messages, status, delivery);

    @BeforeEach
    void queue() {
        var sending = base.documentsToSend(RecordKind.INTERNSHIP);
        sending.fail(BROKEN, true);
        sending.send(Sending.of(SampleTemplates.agreement(),
                sending.check(SampleTemplates.agreement(), List.of(BROKEN, SampleSchool.id(5, 2), SampleSchool.id(5, 3)))));
    }

    @Test
    void saysWhatWaitsAndWhatFailedAndWhy() {
        model.read();
        assertThat(model.summaryProperty().get())
                .isEqualTo("File active · 3 documents en attente · 0 échec");
        delivery.start(0);
        model.read();
        assertThat(model.rows()).singleElement().satisfies(request -> {
            assertThat(request.subject().recordId()).isEqualTo(BROKEN);
            assertThat(model.step(request)).isEqualTo("● Échec d'envoi");
            assertThat(request.delivery().failure()).isEqualTo("Le mobile manque.");
        });
    }

    @Test
    void triesAFailureAgainOnceItsCauseIsGone() { // P2
        delivery.start(0);
        base.documentsToSend(RecordKind.INTERNSHIP).fail(BROKEN, false);
        model.read();

        model.retry(List.of());

        assertThat(model.rows()).isEmpty();
        assertThat(status.said).contains("1 document remis en file");
    }

    @Test
    void withdrawsWhatIsChosenAndNothingElse() {
        model.read();
        SignatureRequest chosen = model.rows().getLast();

        model.withdraw(List.of(chosen));

        assertThat(model.rows()).hasSize(2).extracting(SignatureRequest::id).doesNotContain(chosen.id());
        assertThat(status.said).contains("1 document retiré de la file d'envoi");
    }

    @Test
    void isSuspendedAndTakenUpAgain() {
        model.read();
        model.toggle();
        delivery.start(0);
        model.read();
        assertThat(model.summaryProperty().get()).startsWith("File suspendue · 3 documents en attente");

        model.toggle();
        model.read();
        assertThat(model.pausedProperty().get()).isFalse();
        assertThat(status.work).contains("taken up");
        assertThat(model.rows()).hasSize(1).allMatch(QueueViewModel::failed);
    }

    @Test
    void keepsTheRowsThatAreAsTheyWereSoThatWhatIsSelectedStays() {
        model.read();
        SignatureRequest first = model.rows().getFirst();
        model.read();
        assertThat(model.rows().getFirst()).isSameAs(first);
    }
}
