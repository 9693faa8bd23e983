package fr.paraphe.domain.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.InMemorySignatureRequests;
import fr.paraphe.domain.dispatch.SentRequests;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The circuits that may be sent again (X06, F180). */
class PrepareAgainTest {
    private final InMemorySignatureRequests requests = new InMemorySignatureRequests(_ -> true);

    private PrepareAgain.Plan plan(Instant now, List<UUID> ids) {
        return new PrepareAgain(requests, () -> now).plan(ids);
    }

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

        PrepareAgain.Plan plan = plan(SentRequests.NOW.plusSeconds(5), ids);

        assertThat(plan.chosen()).map(PrepareAgain.Chosen::recordIds).contains(List.of(declined.subject().recordId(),
                cancelled.subject().recordId()));
        assertThat(plan.ignored()).containsOnly(Map.entry("Il est déjà signé\u00a0: créez un avenant.", 1),
                Map.entry("Son parcours est en cours\u00a0: annulez-le d'abord.", 1),
                Map.entry("Il est encore dans la file d'envoi\u00a0: retirez-le d'abord.", 1));
    }

    @Test
    void takesAnExpiredCircuitToo() { // D-05
        SignatureRequest expired = sent(1, c -> c);
        var later = expired.circuit().endsAt().plus(Duration.ofDays(1));
        assertThat(plan(later, List.of(expired.id())).chosen()).map(PrepareAgain.Chosen::recordIds)
                .contains(List.of(expired.subject().recordId()));
    }

    @Test
    void opensOneListAtATime() { // F078
        SignatureRequest internship = sent(1, c -> c.cancelled(SentRequests.NOW));
        SignatureRequest other = sent(2, c -> c.cancelled(SentRequests.NOW));
        SignatureRequest.Subject like = other.subject();
        var mission = new SignatureRequest.Subject("OM-2026-000002", "Ordre de mission", "Divers", RecordKind.MISSION_ORDER,
                like.recordId(), like.student(), "", "");
        var ordered = new SignatureRequest(Ids.next(SentRequests.NOW), other.caseId(), other.batchId(), mission, other.templateId(), 1,
                other.circuit(), other.delivery(), other.createdAt(), 0);
        requests.addBeside(ordered);

        PrepareAgain.Plan plan = plan(SentRequests.NOW.plusSeconds(5), List.of(internship.id(), ordered.id()));

        assertThat(plan.chosen()).contains(new PrepareAgain.Chosen(RecordKind.INTERNSHIP, internship.templateId(),
                List.of(internship.subject().recordId())));
        assertThat(plan.ignored()).containsOnly(Map.entry("Il vient d'une autre liste\u00a0: préparez-le à part.", 1));
    }
}
