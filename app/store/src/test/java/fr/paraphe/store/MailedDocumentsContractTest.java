package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.dispatch.OutgoingRequest;
import fr.paraphe.domain.output.Addressee;
import fr.paraphe.domain.output.LetterBox;
import fr.paraphe.domain.output.MailedDocument;
import fr.paraphe.domain.output.MailedDocument.Status;
import fr.paraphe.domain.signing.OutgoingMessage;
import fr.paraphe.domain.signing.PostLetters;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class MailedDocumentsContractTest extends ContractTest { // F077
    private final UUID template = Samples.id();

    private MailedDocument document(UUID sending, UUID record, Instant at) {
        var made = new MailedDocument.Made(template, 3, "Attestation de stage", RecordKind.INTERNSHIP, record, "ÇELIK Zoé",
                "ÇELIK Zoé - Attestation de stage.pdf");
        return new MailedDocument(Samples.id(), sending, made, new Addressee("Zoé ÇELIK", "zoe@ex.example"), at, Status.WAITING, null);
    }

    private static MailedDocument cancelled(MailedDocument d) {
        return new MailedDocument(d.id(), d.sendingId(), d.made(), d.to(), d.askedAt(), Status.CANCELLED, null);
    }

    @Test
    void keepsWhatWasAskedInItsOrderAndSettlesEachOnce() {
        UUID sending = Samples.id();
        MailedDocument first = document(sending, Samples.id(), Samples.NOW);
        MailedDocument second = document(sending, Samples.id(), Samples.NOW);
        MailedDocument earlier = document(Samples.id(), first.made().recordId(), Samples.NOW.minusSeconds(60));
        all.mailed().add(List.of(first, second));
        all.mailed().add(List.of(earlier));
        assertThat(all.mailed().ofSending(sending)).containsExactlyInAnyOrder(first, second);
        assertThat(all.mailed().waiting(1)).containsExactly(earlier);
        assertThat(all.mailed().ofRecords(List.of(first.made().recordId(), Samples.id()))).containsExactly(first, earlier);
        assertThat(all.mailed().ofRecords(List.of())).isEmpty();

        assertThat(all.mailed().settle(earlier.posted())).isTrue();
        assertThat(all.mailed().settle(earlier.posted())).isFalse();
        assertThat(all.mailed().settle(earlier.failed("trop tard"))).isFalse();
        assertThat(all.mailed().settle(first.failed("Balise inconnue."))).isTrue();
        all.mailed().cancel(sending);
        assertThat(all.mailed().ofSending(sending)).containsExactlyInAnyOrder(first.failed("Balise inconnue."), cancelled(second));
        assertThat(all.mailed().ofSending(earlier.sendingId())).containsExactly(earlier.posted());
        assertThat(all.mailed().waiting(9)).isEmpty();
    }

    @Test
    void aMessageAndWhatItSettlesAreKeptTogetherOrNotAtAll() {
        Assumptions.assumeTrue(backing != World.Backing.MEMORY, "memory does not roll back");
        MailedDocument document = document(Samples.id(), Samples.id(), Samples.NOW);
        all.mailed().add(List.of(document));
        var box = new PostLetters(all.messages(), world.clock());
        var letter = new LetterBox.Letter(document.id(), document.to(), new OutgoingRequest.Message("Lycée", "x".repeat(1_001), "Bonjour"),
                "a.pdf", new byte[] {1});
        assertThatThrownBy(() -> world.transactions().inTransaction(() -> {
            all.mailed().settle(document.posted());
            box.post(letter);
        })).isInstanceOf(RuntimeException.class);
        assertThat(all.mailed().ofSending(document.sendingId())).containsExactly(document);
        assertThat(all.messages().attachments(document.id())).isEmpty();
        assertThat(all.mailed().settle(document.failed("L'objet est trop long."))).isTrue();
        assertThat(all.messages().queued(99)).extracting(OutgoingMessage::id).doesNotContain(document.id());
    }
}
