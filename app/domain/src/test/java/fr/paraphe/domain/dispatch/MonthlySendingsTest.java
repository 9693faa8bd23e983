package fr.paraphe.domain.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.merge.MonthlyLimit;
import fr.paraphe.domain.shared.InMemorySettings;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class MonthlySendingsTest { // V87
    private final InMemorySignatureRequests requests = new InMemorySignatureRequests(_ -> false);
    private final InMemorySettings settings = new InMemorySettings();

    private MonthlyLimit limit(String now) {
        return new MonthlySendings(requests, settings, InstantSource.fixed(Instant.parse(now))).limit();
    }

    @Test
    void countsWhatLeftSinceTheFirstOfTheMonthInParis() {
        requests.add(SentRequests.queued(1)); // of 21/11/2026
        SignatureRequest withdrawn = SentRequests.queued(2);
        requests.add(withdrawn);
        requests.update(withdrawn.with(withdrawn.circuit().cancelled(SentRequests.NOW)));
        assertThat(limit("2026-11-30T22:30:00Z")).isEqualTo(MonthlyLimit.NONE);
        settings.put(MonthlySendings.LIMIT, "400");
        assertThat(limit("2026-11-30T22:30:00Z")).as("what was withdrawn never left").isEqualTo(new MonthlyLimit(400, 1));
        assertThat(limit("2026-11-30T23:30:00Z")).as("December has begun in Paris").isEqualTo(new MonthlyLimit(400, 0));
    }
}
