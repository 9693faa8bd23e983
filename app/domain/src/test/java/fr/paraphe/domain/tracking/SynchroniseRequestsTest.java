package fr.paraphe.domain.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.dispatch.InMemorySignatureRequests;
import fr.paraphe.domain.dispatch.OutgoingRequest;
import fr.paraphe.domain.dispatch.RecordingPlatform;
import fr.paraphe.domain.dispatch.SentRequests;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.shared.InMemorySettings;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.template.SignatoryRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SynchroniseRequestsTest {
    private final InMemorySignatureRequests requests = new InMemorySignatureRequests(r -> r.circuit().cancelledAt() != null);
    private final RecordingPlatform platform = new RecordingPlatform();
    private final SynchroniseRequests synchronise =
            new SynchroniseRequests(requests, platform, new InMemorySettings(), new InMemoryTransactions());

    private SignatureRequest sent() {
        SignatureRequest queued = SentRequests.queued(1);
        String platformId = platform.prepare(outgoing(queued));
        SignatureRequest sent = queued.with(queued.delivery().accepted(platformId, SentRequests.NOW));
        requests.add(sent);
        return sent;
    }

    private static OutgoingRequest outgoing(SignatureRequest request) {
        return new OutgoingRequest(request.id(), request.batchId(), request.subject().documentName(), request.subject().reference(),
                request.circuit(), new OutgoingRequest.Message("Lycée", "À signer", "Bonjour"), new byte[0]);
    }

    private RequestStatus status(UUID id) {
        return RequestStatus.of(requests.find(id).orElseThrow(), SentRequests.NOW.plusSeconds(120));
    }

    @Test // F142, F152
    void appliesASignatureGivenAtThePlatform() {
        SignatureRequest request = sent();
        platform.change("p-" + request.id(), c -> SentRequests.signedBy(c, SignatoryRole.STUDENT));

        assertThat(synchronise.run()).isEqualTo(1);
        assertThat(status(request.id())).isEqualTo(RequestStatus.FINALISABLE);
    }

    @Test // T24
    void changesNothingWhenTheSameEventComesTwice() {
        SignatureRequest request = sent();
        platform.change("p-" + request.id(), c -> SentRequests.signedBy(c, SignatoryRole.STUDENT));
        synchronise.run();
        platform.change("p-" + request.id(), c -> c);

        assertThat(synchronise.run()).isZero();
        assertThat(requests.find(request.id()).orElseThrow().circuit().signedCount()).isEqualTo(1);
    }

    @Test // D-26
    void ignoresWhatHappensToATransactionOfNobody() {
        SignatureRequest request = sent();
        SignatureRequest stranger = SentRequests.queued(2);
        platform.prepare(outgoing(stranger));
        platform.change("p-" + stranger.id(), c -> SentRequests.signedBy(c, SignatoryRole.STUDENT));

        assertThat(synchronise.run()).isZero();
        assertThat(status(request.id())).isEqualTo(RequestStatus.AWAITING_SIGNATURES);
    }
}
