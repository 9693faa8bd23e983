package fr.paraphe.desktop.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.SampleSchool;
import fr.paraphe.desktop.SampleSending;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.shell.RecordedStatus;
import fr.paraphe.domain.directory.RecordKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the list of documents to send does in the background leaves the processor to whoever goes through it. */
class SendPaceTest {
    private final SampleBase base = new SampleBase(10);
    private final SampleSending sending = base.documentsToSend(RecordKind.INTERNSHIP);
    private final RecordedStatus status = new RecordedStatus();
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final Messages messages = new Messages(Locale.FRENCH);
    private final List<UUID> ids = IntStream.range(0, 10).mapToObj(n -> SampleSchool.id(5, n)).toList();
    private final SendViewModel model = new SendViewModel(sending, ids, true, runner, messages,
            new SendViewModel.Outlets(new Delivery(base.sendQueue(), runner, status, messages),
                    new SendFiles(sending, base.campusDesk().sheetExport(), runner, messages, status),
                    new CollectionModel(base.collections(),
                            new CollectionModel.Opening("Lycée des Tilleuls", LocalDate.of(2026, 1, 5), Optional.empty()), runner,
                            messages, status)));

    @BeforeEach
    void load() {
        model.load();
    }

    @Test
    void goingDownTheListMakesThePreviewOfTheLastDocumentOnly() {
        List<SendRow> rows = model.list().all();
        sending.previewed().clear();
        runner.hold();
        rows.subList(1, 6).forEach(model.selectedProperty()::set);
        runner.release(false);
        assertThat(sending.previewed()).containsExactly(rows.get(1).id(), rows.get(5).id());
    }

    @Test
    void pagesAreNotLookedAtWhileTheListIsScrolled() { // X05
        int before = sending.laidOut();
        runner.hold();
        model.check();
        model.stirred();
        runner.release(false);
        assertThat(sending.laidOut()).isEqualTo(before);
        runner.tick();
        model.stirred();
        runner.tick();
        assertThat(sending.laidOut()).as("stirred since the last look").isEqualTo(before);
        runner.tick();
        assertThat(sending.laidOut()).isEqualTo(before + 8);
        assertThat(runner.repetitions()).isZero();
    }

    @Test
    void closingTheListEndsTheWaiting() {
        model.stirred();
        model.close();
        assertThat(runner.repetitions()).isZero();
    }
}
