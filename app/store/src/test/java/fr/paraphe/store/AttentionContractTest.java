package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.tracking.Attention;
import fr.paraphe.domain.tracking.HistoryPart;
import fr.paraphe.domain.tracking.TrackingList.Cursor;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What calls for attention, as the rule says it in memory and as each database finds it. */
class AttentionContractTest extends ContractTest {
    @Test
    void findsWhatIsLateAndWhatEndsSoon() { // E02, D-20
        var clock = Samples.END.minus(Duration.ofDays(20));
        SignatureRequest waiting = accepted("CS-2026-000010", Samples.circuit());
        SignatureRequest either = accepted("CS-2026-000011", Samples.eitherGuardian());
        all.requests().update(invited(either, 0, clock.minus(Duration.ofDays(8))));
        waiting = all.requests().update(invited(waiting, 0, clock.minus(Duration.ofDays(7))));
        assertThat(references(Attention.LATE, clock)).containsExactly("CS-2026-000011");
        assertThat(references(Attention.LATE, clock.plusSeconds(1))).containsExactly("CS-2026-000011", "CS-2026-000010");
        assertThat(all.tracking().calling(clock)).isEqualTo(Map.of(Attention.LATE, 1L, Attention.ENDING_SOON, 0L));

        either = all.requests().find(either.id()).orElseThrow();
        UUID other = either.circuit().signatories().getLast().id();
        all.requests().update(either.with(either.circuit().with(other, p -> p.invited(clock).signed(clock))));
        waiting = all.requests().update(waiting.with(waiting.circuit()
                .with(waiting.circuit().signatories().getFirst().id(), p -> p.signed(clock))));
        assertThat(references(Attention.LATE, clock.plus(Duration.ofDays(3)))).isEmpty();

        assertThat(references(Attention.ENDING_SOON, Samples.END.minus(Duration.ofDays(8)))).isEmpty();
        assertThat(references(Attention.ENDING_SOON, Samples.END.minus(Duration.ofDays(7)))).contains("CS-2026-000010")
                .doesNotContain("CS-2026-000011");
        assertThat(references(Attention.ENDING_SOON, Samples.END.plusNanos(1000))).isEmpty();
        all.requests().update(waiting.with(waiting.circuit().cancelled(clock)));
        assertThat(references(Attention.ENDING_SOON, Samples.END)).doesNotContain("CS-2026-000010");
    }

    private SignatureRequest accepted(String reference, Circuit circuit) {
        SignatureRequest request = Samples.request(all.requests().caseFor(Samples.signatureCase()), reference, Samples.NOW).with(circuit);
        all.requests().add(request);
        return all.requests().update(request.with(request.delivery().accepted(reference, Samples.NOW)));
    }

    private static SignatureRequest invited(SignatureRequest request, int place, Instant at) {
        return request.with(request.circuit().with(request.circuit().signatories().get(place).id(), p -> p.invited(at)));
    }

    private List<String> references(Attention attention, Instant now) {
        return all.tracking().page(new HistoryPart.Calling(attention).filter("", now), Cursor.START, 100).stream()
                .map(r -> r.request().subject().reference()).sorted(Comparator.reverseOrder()).toList();
    }
}
