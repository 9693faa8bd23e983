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
        BackgroundWork shown = model.works().getFirst();
        assertThat(shown.labelProperty().get()).isEqualTo("Envoi 124 / 200");
        assertThat(shown.progressProperty().get()).isEqualTo(0.62);
        assertThat(shown.actionProperty().get()).isEqualTo("Suspendre");
        shown.act();
        assertThat(suspended).hasValue(1);
        work.suspended("arrêté", resumed::incrementAndGet);
        assertThat(shown.actionProperty().get()).isEqualTo("Reprendre");
        shown.act();
        assertThat(resumed).hasValue(1);
        assertThat(model.works()).as("what resumes begins anew in the line").isEmpty();
    }

    @Test
    void showsSeveralPiecesOfWorkEachWithItsOwnButton() {
        var cancelled = new AtomicInteger();
        Status.Work sending = model.begin("Envoi", () -> { });
        Status.Work importing = model.beginCancellable("Import", cancelled::incrementAndGet);
        assertThat(model.works()).extracting(BackgroundWork::name).containsExactly("Envoi", "Import");
        BackgroundWork second = model.works().getLast();
        assertThat(second.actionProperty().get()).isEqualTo("Annuler");
        second.act();
        second.act();
        assertThat(cancelled).as("cancelled once, however often one clicks").hasValue(1);
        assertThat(second.labelProperty().get()).isEqualTo("Import\u00a0: annulation…");
        assertThat(second.actionProperty().get()).isEmpty();
        importing.end("Import annulé");
        assertThat(model.works()).extracting(BackgroundWork::name).containsExactly("Envoi");
        sending.end("fini");
        assertThat(model.works()).isEmpty();
        assertThat(model.history()).containsExactly("10:00  fini", "10:00  Import annulé");
    }
}
