package fr.paraphe.desktop.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.shell.RecordedStatus;
import fr.paraphe.domain.dispatch.SignatoryProgress;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.tracking.Attention;
import fr.paraphe.domain.tracking.HistoryPart;
import fr.paraphe.domain.tracking.RequestStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrackingViewModelTest { // E23
    private final SampleBase base = new SampleBase(20);
    private final List<UUID> ids = base.withHistory();
    private final RecordedStatus status = new RecordedStatus();
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final TrackingViewModel model = new TrackingViewModel(
            HistoryScope.everything(base.sentDocuments()), base.clock(), runner, new Messages(Locale.FRENCH), status, status);

    @BeforeEach
    void show() {
        model.shown();
    }

    @Test
    void countsEachStatusAndFiltersByTheChosenOne() { // F141
        assertThat(model.counts().getFirst().count()).isEqualTo(12);
        assertThat(model.counts().stream().skip(1).mapToLong(TrackingViewModel.PartCount::count).sum()).isEqualTo(12);
        model.filterProperty().set(new HistoryPart.InStatus(RequestStatus.FINALISABLE));
        assertThat(model.rows()).hasSize(3).allMatch(row -> row.status() == RequestStatus.FINALISABLE);
        assertThat(status.rows()).isEqualTo("3 documents");
    }

    @Test
    void showsWhatCallsForAttention() { // E02
        base.sentDocuments().progress(ids.get(1), 1, _ -> SignatoryProgress.NONE.invited(SampleBase.NOW.minusSeconds(700_000)));
        model.refresh();
        var late = new HistoryPart.Calling(Attention.LATE);
        assertThat(model.counts()).contains(new TrackingViewModel.PartCount(late, 1));
        model.wordsProperty().set("aucun document");
        model.show(late);
        assertThat(model.rows()).extracting(row -> row.request().id()).containsExactly(ids.get(1));
        base.sentDocuments().progress(ids.get(1), 1, p -> p.signed(SampleBase.NOW));
        model.refresh();
        assertThat(model.counts()).contains(new TrackingViewModel.PartCount(late, 0)); // the chosen part stays in sight
        model.show(new HistoryPart.Everything());
        assertThat(model.counts()).extracting(TrackingViewModel.PartCount::part).doesNotContain(late);
    }

    @Test
    void hasOneColumnForEachRoleOfTheDocumentsTheRepresentativeLast() { // D-22, F132
        assertThat(model.roles()).containsExactly(SignatoryRole.STUDENT, SignatoryRole.COMPANY_HEAD, SignatoryRole.REFERENT_TEACHER,
                SignatoryRole.INTERNSHIP_TUTOR, SignatoryRole.INSTITUTION_REPRESENTATIVE);
        model.wordsProperty().set("aucun document");
        model.refresh();
        assertThat(model.roles()).isEmpty();
    }

    @Test
    void followsThePlatformOnlyWhileItIsLookedAt() { // F142
        int before = base.sentDocuments().synchronisations();
        runner.tick();
        assertThat(base.sentDocuments().synchronisations()).isEqualTo(before + 1);
        model.hidden();
        runner.tick();
        assertThat(base.sentDocuments().synchronisations()).isEqualTo(before + 1);
        assertThat(runner.repetitions()).isZero();
        assertThat(model.freshnessProperty().get()).isEqualTo("À jour le 21/11/2026 à 10:00");
    }

    @Test
    void asksThePlatformOneQuestionAtATime() {
        int before = base.sentDocuments().synchronisations();
        runner.hold();
        runner.tick();
        runner.tick();
        runner.release(false);
        assertThat(base.sentDocuments().synchronisations()).isEqualTo(before + 1);
    }

    @Test
    void asksToFinaliseWhatIsTickedAndCountsWhatIsReady() { // F140, F154
        model.checked().toggle(ids.getFirst());
        assertThat(model.finalisableProperty().get()).isZero();
        model.toggleAll();
        assertThat(model.finalisableProperty().get()).isEqualTo(6);
        int before = base.sentDocuments().synchronisations();
        model.finalise();
        assertThat(status.finalised).hasSize(12);
        assertThat(base.sentDocuments().synchronisations()).as("what is signed is read anew").isEqualTo(before + 1);
    }

    @Test
    void asksToCancelWhatIsTickedAndCountsWhatMayBe() { // F139, F140, F177
        model.toggleAll();
        assertThat(model.cancellableProperty().get()).isEqualTo(10);
        model.cancel();
        assertThat(status.cancelled).hasSize(12);
    }

    @Test
    void asksToRemindOfWhatIsTickedAndCountsWhatAwaitsSomebody() { // F140, F144, F145
        model.toggleAll();
        assertThat(model.remindableProperty().get()).isEqualTo(8);
        model.remind();
        assertThat(status.reminded).hasSize(12);
        model.extend(); // P9
        assertThat(status.extended).hasSize(12);
    }

    @Test
    void preparesANewSendingOfWhatCameToNothing() { // X06, F140
        model.toggleAll();
        assertThat(model.renewableProperty().get()).isEqualTo(2);
        List<String> said = new ArrayList<>();
        model.again(said::add);
        assertThat(status.sent).hasSize(2);
        assertThat(said).containsExactly("Laissés de côté\n10 documents\u00a0: Son parcours est en cours\u00a0: annulez-le d'abord.");
    }

    @Test
    void preparesTheAmendmentsOfWhatIsSigned() { // X20
        assertThat(model.signedProperty().get()).isZero();
        model.toggleAll();
        int signed = model.signedProperty().get();
        assertThat(signed).isPositive();
        List<String> said = new ArrayList<>();
        model.amend(said::add);
        assertThat(status.said).contains("amend " + signed);
        assertThat(said).isEmpty();
    }

    @Test
    void handsOutWhatIsTickedOrElseTheDocumentInFront() { // F140, F172
        assertThat(model.takenProperty().get()).isZero();
        model.select(model.rows().get(2));
        assertThat(model.taken()).containsExactly(model.rows().get(2).request().id());
        assertThat(model.takenProperty().get()).isEqualTo(1);
        model.toggleAll();
        assertThat(model.takenProperty().get()).isEqualTo(12);
        model.outputs().download(model.taken());
        model.outputs().print(model.taken());
        assertThat(status.said).containsSequence("download 12", "print 12");
    }

    @Test
    void opensDocumentsInTheReaderOfThisComputerAndSaysWhichIsNotThere() { // F140, F171, F172
        List<String> said = new ArrayList<>();
        model.outputs().consult(ids.subList(0, 2), said::add);
        assertThat(status.pages).extracting(Object::toString)
                .containsExactly("file:///tmp/CS-2026-000001.pdf", "file:///tmp/CS-2026-000002.pdf");
        assertThat(said).isEmpty();
        model.outputs().consult(List.of(ids.get(1), UUID.randomUUID()), said::add);
        assertThat(status.pages).hasSize(3);
        assertThat(said).containsExactly("Laissés de côté\nLe document n'est pas encore figé.");
        model.outputs().consult(ids, said::add);
        assertThat(status.pages).hasSize(3);
        assertThat(said.getLast()).contains("10 au plus à la fois");
    }

    @Test
    void keepsTicksAndSelectionWhenTheListIsReadAgain() { // 6.2
        model.select(model.rows().get(2));
        model.checked().toggle(model.rows().get(2).request().id());
        int lines = model.detail().lines().size();
        runner.tick();
        assertThat(model.checked().sizeProperty().get()).isEqualTo(1);
        assertThat(model.detail().lines()).hasSize(lines);
    }
}
