package fr.paraphe.launcher.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.dispatch.DispatchState;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.signing.OutgoingMessage;
import fr.paraphe.domain.signing.ProofEvent;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.signing.SigningLink;
import fr.paraphe.domain.signing.SigningTransaction;
import fr.paraphe.domain.tracking.TrackingList.Cursor;
import fr.paraphe.domain.tracking.TrackingList.Filter;
import fr.paraphe.domain.tracking.TrackingRow;
import fr.paraphe.store.Base;
import fr.paraphe.store.journal.ProofJournal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a base must tell after a sending that was killed over and over; {@code story} is said with each failure. */
record SentBase(TestBase base, String story) {
    private static final int MANY = 1000;

    /** Returns every request of the base. */
    static List<SignatureRequest> requests(Base stored) {
        return stored.repositories().tracking().page(Filter.all(Instant.now()), Cursor.START, MANY).stream()
                .map(TrackingRow::request).toList();
    }

    void verify(int ready, Set<UUID> taken, Set<UUID> acknowledged) {
        try (Base stored = base.stored()) {
            assertThat(stored.reconciliation().alarms()).as(story).isEmpty();
            List<SignatureRequest> requests = requests(stored);
            assertThat(requests).as(story).hasSize(ready);
            assertThat(requests).as(story).extracting(SignatureRequest::caseId).doesNotHaveDuplicates();
            assertThat(requests).as(story).extracting(r -> r.subject().recordId()).doesNotHaveDuplicates();
            assertThat(requests).as(story).extracting(r -> r.subject().reference()).doesNotHaveDuplicates();
            assertThat(requests).as(story).extracting(SignatureRequest::id).containsAll(taken).containsAll(acknowledged);
            assertThat(requests).as(story).allSatisfy(r -> assertThat(r.delivery().state()).isEqualTo(DispatchState.ACCEPTED));
            assertThat(stored.repositories().signingTransactions().count()).as(story).isEqualTo(ready);
            requests.forEach(request -> handedOverOnce(stored, request));
            assertThat(stored.repositories().messages().count(OutgoingMessage.Status.QUEUED)).as(story).isZero();
            assertThat(stored.repositories().requests().unannounced()).as(story).isEmpty();
        }
        assertThat(ProofJournal.verify(base.journal())).as(story).isEmpty();
    }

    private void handedOverOnce(Base stored, SignatureRequest request) {
        SigningTransaction theirs = stored.repositories().signingTransactions().findByExternalId(request.id()).orElseThrow();
        assertThat(request.delivery().platformId()).as(story).isEqualTo(theirs.id().toString());
        assertThat(theirs.startedAt()).as(story).isNotNull();
        String frozen = Sha256.hex(stored.repositories().requests().frozen(request.id()).orElseThrow());
        assertThat(frozen).as(story).isEqualTo(request.delivery().pdfSha256()).isEqualTo(theirs.originalSha256())
                .isEqualTo(Sha256.hex(stored.repositories().signingTransactions().original(theirs.id())));
        List<ProofEvent> events = stored.repositories().proofEvents().of(theirs.id());
        assertThat(ProofEvent.firstBreak(events)).as(story).isEmpty();
        assertThat(count(events, ProofEventType.RECEIVED)).as(story).isOne();
        assertThat(count(events, ProofEventType.STARTED)).as(story).isOne();
        invitedOnce(theirs, events, stored.repositories().links().ofTransaction(theirs.id()));
    }

    /** Each one whose turn it is has one link and was invited once; nobody else has any. */
    private void invitedOnce(SigningTransaction theirs, List<ProofEvent> events, Collection<SigningLink> links) {
        List<UUID> front = theirs.circuit().front().stream().filter(s -> !s.representative()).map(Signatory::id).toList();
        assertThat(front).as(story).isNotEmpty();
        assertThat(links).as(story).extracting(SigningLink::signatoryId).containsExactlyInAnyOrderElementsOf(front);
        assertThat(links).as(story).allSatisfy(link -> assertThat(link.tokenHash()).isNotNull());
        assertThat(events.stream().filter(e -> e.type() == ProofEventType.INVITED)).as(story).extracting(ProofEvent::signatoryId)
                .containsExactlyInAnyOrderElementsOf(front);
    }

    static long count(List<ProofEvent> events, ProofEventType type) {
        return events.stream().filter(e -> e.type() == type).count();
    }
}
