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
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    private final SampleBase base = new SampleBase(10);
    private final RecordedStatus status = new RecordedStatus();
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final Delivery delivery = new Delivery(base.sendQueue(), runner, status, new Messages(Locale.FRENCH));

    private int queue() {
        var sending = base.documentsToSend(RecordKind.INTERNSHIP);
        return sending.send(Sending.of(SampleTemplates.agreement(),
                sending.check(SampleTemplates.agreement(), List.of(SampleSchool.id(5, 1), SampleSchool.id(5, 2))))).taken().size();
    }

    @Test
    void saysNothingWhenTheQueueIsEmpty() {
        delivery.start(0);
        assertThat(status.said).isEmpty();
        assertThat(status.work).isEmpty();
    }

    @Test
    void showsItsProgressAndItsEnd() {
        delivery.start(queue());
        assertThat(status.work).containsExactly("1/2", "2/2", "end");
        assertThat(status.said).containsExactly("2 documents transmis à la plateforme de signature");
    }

    @Test
    void isSuspendedThenResumedWithoutLosingAnything() {
        runner.hold();
        delivery.start(queue());
        status.suspend();
        runner.release(false);
        assertThat(status.work).containsExactly("suspended");
        status.resume();
        assertThat(status.said.getLast()).isEqualTo("2 documents transmis à la plateforme de signature");
    }

    @Test
    void runsOnceAtATimeAndTakesWhatIsAddedMeanwhile() {
        runner.hold();
        delivery.start(queue());
        delivery.start(queue());
        runner.release(false);
        assertThat(status.work.getLast()).isEqualTo("end");
        assertThat(status.said).containsExactly("4 documents transmis à la plateforme de signature");
    }

    @Test
    void takesUpWhatAnEarlierDayLeft() {
        queue();
        delivery.start(0);
        assertThat(status.said).containsExactly("2 documents transmis à la plateforme de signature");
    }

    @Test
    void staysSuspendedForTheNextOpeningUntilItIsResumed() { // E36, X08
        runner.hold();
        delivery.start(queue());
        status.suspend();
        runner.release(false);
        assertThat(base.sendQueue().paused()).isTrue();

        var tomorrow = new Delivery(base.sendQueue(), runner, status, new Messages(Locale.FRENCH));
        tomorrow.start(0);
        assertThat(base.sendQueue().waiting()).isNotEmpty();
        assertThat(status.work.getLast()).isEqualTo("suspended");

        status.resume();
        assertThat(base.sendQueue().paused()).isFalse();
        assertThat(base.sendQueue().waiting()).isEmpty();
    }
}
