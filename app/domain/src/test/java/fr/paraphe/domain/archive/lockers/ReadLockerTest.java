package fr.paraphe.domain.archive.lockers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.dispatch.InMemorySignatureRequests;
import fr.paraphe.domain.dispatch.SentRequests;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.template.DocumentNature;
import fr.paraphe.domain.template.InMemoryDocumentNatures;
import fr.paraphe.domain.template.InMemoryDocumentTemplates;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What somebody reads in his locker, and nobody else's (F058, F168, F169, security rules 2 and 7). */
class ReadLockerTest {
    private static final Instant AT = SentRequests.NOW;
    private final InMemorySignatureRequests requests = new InMemorySignatureRequests(r -> r.circuit().archivedAt() != null);
    private final InMemoryDigitalLockers lockers =
            new InMemoryDigitalLockers(requests, requests::all, new InMemoryDocumentNatures(new InMemoryDocumentTemplates()));
    private final ReadLocker use = new ReadLocker(lockers, requests, () -> AT.plusSeconds(60));
    private final UUID student = UUID.randomUUID();
    private final UUID mother = UUID.randomUUID();

    private void filed(UUID... owners) {
        SignatureRequest request = SentRequests.queued(1);
        requests.add(request);
        requests.archive(request.id(), new byte[] {1}, new byte[] {2}, new byte[] {3});
        requests.update(request.with(request.circuit().archived(AT)));
        lockers.file(List.of(owners).stream().map(owner -> new LockerDocument(UUID.randomUUID(), owner, request.id(),
                DocumentNature.MISCELLANEOUS.id(), AT, null)).toList());
    }

    @Test
    void aDocumentOfSeveralCardsIsThereOnceAndOpenedForAll() { // F114, F169
        filed(student, mother);
        List<UUID> cards = List.of(student, mother);
        assertThat(use.of(cards)).hasSize(1);
        assertThat(use.unread(cards)).isEqualTo(1);
        use.open(cards, use.of(cards).getFirst().row().id());
        assertThat(use.unread(cards)).isZero();
        assertThat(use.of(cards).getFirst().row().viewedAt()).isEqualTo(AT.plusSeconds(60));
    }

    @Test
    void anothersDocumentIsNotFound() {
        filed(student);
        UUID id = use.of(List.of(student)).getFirst().row().id();
        assertThatThrownBy(() -> use.find(List.of(mother), id)).extracting("code").isEqualTo("not-found");
        assertThatThrownBy(() -> use.open(List.of(mother), id)).extracting("code").isEqualTo("not-found");
        assertThat(use.unread(List.of(student))).isEqualTo(1);
    }

    @Test
    void aFileThatIsNotTheOneArchivedIsNotHandedOut() {
        filed(student);
        FiledDocument document = use.of(List.of(student)).getFirst();
        assertThat(use.pdf(document)).containsExactly(1);
        var altered = new FiledDocument(document.row(), document.documentName(), document.reference(), document.nature(),
                document.archivedAt(), "0".repeat(64));
        assertThatThrownBy(() -> use.pdf(altered)).extracting("code").isEqualTo("document-altered");
    }
}
