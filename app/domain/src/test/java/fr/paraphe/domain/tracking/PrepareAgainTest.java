package fr.paraphe.domain.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.InMemorySignatureRequests;
import fr.paraphe.domain.dispatch.SentRequests;
import fr.paraphe.domain.dispatch.SignatureRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The circuits that may be sent again (X06, F180). */
class PrepareAgainTest {
    private final InMemorySignatureRequests requests = new InMemorySignatureRequests(_ -> true);

    private SignatureRequest sent(int number, UnaryOperator<Circuit> change) {
        SignatureRequest queued = SentRequests.queued(number);
        SignatureRequest sent = queued.with(queued.delivery().accepted("p" + number, SentRequests.NOW))
                .with(change.apply(queued.circuit()));
        requests.add(sent);
        return sent;
    }

    @Test
    void takesWhatCameToNothingAndSaysWhyOthersAreLeft() {
        SignatureRequest cancelled = sent(1, c -> c.cancelled(SentRequests.NOW));
        SignatureRequest declined = sent(2, c -> c.with(c.signatories().getFirst().id(), p -> p.declined(SentRequests.NOW, "Non")));
        SignatureRequest archived = sent(3, c -> c.archived(SentRequests.NOW));
        SignatureRequest running = sent(4, c -> c);
        SignatureRequest queued = SentRequests.queued(5);
        requests.add(queued);
        List<UUID> ids = List.of(declined.id(), cancelled.id(), archived.id(), running.id(), queued.id(), new UUID(0, 1));

        PrepareAgain.Plan plan = new PrepareAgain(requests, () -> SentRequests.NOW.plusSeconds(5)).plan(ids);

        assertThat(plan.internshipIds()).containsExactly(declined.subject().internshipId(), cancelled.subject().internshipId());
        assertThat(plan.ignored()).containsOnly(Map.entry("Il est déjà signé\u00a0: créez un avenant.", 1),
                Map.entry("Son parcours est en cours\u00a0: annulez-le d'abord.", 1),
                Map.entry("Il est encore dans la file d'envoi\u00a0: retirez-le d'abord.", 1));
    }

    @Test
    void takesAnExpiredCircuitToo() { // D-05
        SignatureRequest expired = sent(1, c -> c);
        var later = expired.circuit().endsAt().plus(Duration.ofDays(1));
        assertThat(new PrepareAgain(requests, () -> later).plan(List.of(expired.id())).internshipIds())
                .containsExactly(expired.subject().internshipId());
    }
}
