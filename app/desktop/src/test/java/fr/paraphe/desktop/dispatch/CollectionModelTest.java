package fr.paraphe.desktop.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.SampleSchool;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.shell.RecordedStatus;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.dispatch.CollectionStatus;
import fr.paraphe.domain.dispatch.Sending;
import fr.paraphe.domain.dispatch.SignatureCollection;
import fr.paraphe.domain.signing.InvitationPreview;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CollectionModelTest { // E28, X03, D-11
    private final SampleBase base = new SampleBase(10);
    private final RecordedStatus status = new RecordedStatus();
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final Messages messages = new Messages(Locale.FRENCH);
    private final List<UUID> ids = IntStream.range(0, 10).mapToObj(n -> SampleSchool.id(5, n)).toList();

    private SendViewModel window(Optional<SignatureCollection> opened) {
        var opening = new CollectionModel.Opening("Lycée des Tilleuls", LocalDate.of(2026, 1, 5), opened);
        var outlets = new SendViewModel.Outlets(new Delivery(base.sendQueue(), runner, status, messages),
                new SendFiles(base.documentsToSend(RecordKind.INTERNSHIP), base.campusDesk().sheetExport(), runner, messages, status),
                new CollectionModel(base.collections(), opening, runner, messages, status));
        var model = new SendViewModel(base.documentsToSend(RecordKind.INTERNSHIP), opened.map(lot ->
                lot.content().recordIds()).orElse(ids), true, runner,
                messages, outlets);
        model.load();
        return model;
    }

    private static SignatureCollection kept(SendViewModel window) {
        return Optional.ofNullable(window.collection().keptProperty().get()).orElseThrow();
    }

    private void send(SendViewModel window) {
        window.send(window.confirmation().orElseThrow(), (_, _) -> { });
    }

    @Test
    void aSelectionIsGoneOnWithAnotherDayAsItWasLeft() { // X03
        SendViewModel window = window(Optional.empty());
        window.list().toggle(window.list().all().get(2));
        window.collection().nameProperty().set("Stages de mars");
        window.collection().subjectProperty().set("À signer avant vendredi");
        window.content().ifPresent(window.collection()::save);
        window.close();

        SendViewModel again = window(base.collections().latest().stream().map(CollectionDesk.Line::collection).findFirst());

        assertThat(again.list().all()).hasSize(10);
        assertThat(again.list().tickedRows()).extracting(SendRow::id).hasSize(7).doesNotContain(ids.get(2));
        assertThat(again.collection().nameProperty().get()).isEqualTo("Stages de mars");
        assertThat(again.collection().subjectProperty().get()).isEqualTo("À signer avant vendredi");
        send(again);
        Sending sent = base.collections().sent().getFirst();
        assertThat(sent.collectionId()).isEqualTo(kept(again).id());
        assertThat(sent.words()).isNotNull().extracting("subject").isEqualTo("À signer avant vendredi"); // F286, F288
        assertThat(kept(again).content().recordIds()).hasSize(3).contains(ids.get(2));
        assertThat(kept(again).status()).isEqualTo(CollectionStatus.DRAFT);
        assertThat(again.collection().state()).isEqualTo("Brouillon · 7 documents déjà envoyés");
    }

    @Test
    void whatIsChangedInAKeptDraftIsKeptWhenItsWindowIsClosed() {
        SendViewModel window = window(Optional.empty());
        window.close();
        assertThat(base.collections().latest()).as("nothing was kept, nothing is").isEmpty();
        SendViewModel second = window(Optional.empty());
        second.content().ifPresent(second.collection()::save);
        second.list().toggle(second.list().all().get(2));
        second.close();
        assertThat(base.collections().latest().getFirst().collection().content().excluded()).containsExactly(ids.get(2));
    }

    @Test
    void theWordsOfTheTemplateAreSentUnlessOthersWereTyped() { // F285 to F288
        SendViewModel window = window(Optional.empty());
        String own = window.collection().bodyProperty().get();
        window.collection().bodyProperty().set("Bonjour, merci de signer.");
        window.collection().forgetWords();
        assertThat(window.collection().bodyProperty().get()).isEqualTo(own);
        send(window);
        assertThat(base.collections().sent().getFirst()).extracting(Sending::words, Sending::collectionId).containsOnlyNulls();
    }

    @Test
    void theInvitationIsShownAsItWillBeReceived() { // F294
        SendViewModel window = window(Optional.empty());
        window.selectedProperty().set(window.list().all().get(1));
        assertThat(window.collection().lettersProperty().get()).as("nobody looks").isEmpty();
        window.collection().watchedProperty().set(true);
        window.collection().bodyProperty().set("Merci de signer avant vendredi.");
        assertThat(window.collection().lettersProperty().get()).isNotEmpty()
                .extracting(InvitationPreview::body).anyMatch(body -> body.contains("Merci de signer avant vendredi."));
    }

    @Test
    void whatOnePersonPreparedAnotherConfirms() { // D-11, F295, F296
        base.collections().askForTwo();
        SendViewModel window = window(Optional.empty());
        CollectionModel lot = window.collection();
        assertThat(lot.stepBinding().get()).isEqualTo(CollectionModel.Step.PREPARE);
        window.content().ifPresent(lot::prepare);
        assertThat(lot.stepBinding().get()).isEqualTo(CollectionModel.Step.WAIT);
        assertThat(lot.preparedBinding().get()).isTrue();
        assertThat(lot.state()).startsWith("Préparé · par Sonia BERNARD, le ");

        base.collections().changePerson();
        SendViewModel other = window(Optional.of(kept(window)));
        assertThat(other.collection().stepBinding().get()).isEqualTo(CollectionModel.Step.SEND);
        send(other);
        assertThat(base.collections().sent().getFirst().documents()).hasSize(8);
    }

    @Test
    void aPreparedCollectionIsBroughtBackToADraftAndDeleted() { // F296
        SendViewModel window = window(Optional.empty());
        CollectionModel lot = window.collection();
        window.content().ifPresent(lot::prepare);
        assertThat(kept(window).status()).isEqualTo(CollectionStatus.PREPARED);
        lot.modify();
        assertThat(kept(window).status()).isEqualTo(CollectionStatus.DRAFT);
        lot.discard();
        assertThat(lot.keptProperty().get()).isNull();
        assertThat(base.collections().latest()).isEmpty();
        assertThat(window.list().all()).hasSize(10);
    }

    @Test
    void aNameIsAskedForInTheWordsOfThePerson() {
        SendViewModel window = window(Optional.empty());
        window.collection().nameProperty().set("  ");
        window.content().ifPresent(window.collection()::save);
        assertThat(window.collection().problemProperty().get()).contains("Donnez au lot un nom");
        assertThat(base.collections().latest()).isEmpty();
    }
}
