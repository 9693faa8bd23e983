package fr.paraphe.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.kit.Messages;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StatusViewModelTest {
    private final StatusViewModel model = new StatusViewModel(new Messages(Locale.FRENCH), InstantSource.fixed(SampleBase.NOW));

    @Test
    void keepsTheMessagesWithTheirHour() {
        model.say("un");
        model.say("deux");
        assertThat(model.lastMessageProperty().get()).isEqualTo("deux");
        assertThat(model.history()).containsExactly("10:00  deux", "10:00  un");
    }

    @Test
    void showsWorkThenSuspendsAndResumesIt() {
        var suspended = new AtomicInteger();
        var resumed = new AtomicInteger();
        Status.Work work = model.begin("Envoi", suspended::incrementAndGet);
        work.progress(124, 200);
        assertThat(model.workLabelProperty().get()).isEqualTo("Envoi 124 / 200");
        assertThat(model.workProgressProperty().get()).isEqualTo(0.62);
        assertThat(model.workActionProperty().get()).isEqualTo("Suspendre");
        model.act();
        assertThat(suspended).hasValue(1);
        work.suspended("arrêté", resumed::incrementAndGet);
        assertThat(model.workActionProperty().get()).isEqualTo("Reprendre");
        model.act();
        assertThat(resumed).hasValue(1);
    }

    @Test
    void takesEndedWorkOffTheLine() {
        model.begin("Envoi", () -> { }).end("fini");
        assertThat(model.workingProperty().get()).isFalse();
        assertThat(model.lastMessageProperty().get()).isEqualTo("fini");
    }
}
