package fr.paraphe.domain.tracking;

import static fr.paraphe.domain.template.SignatoryRole.STUDENT;
import static fr.paraphe.domain.tracking.CircuitFixtures.END;
import static fr.paraphe.domain.tracking.CircuitFixtures.SENT;
import static fr.paraphe.domain.tracking.CircuitFixtures.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.InMemorySignatureCases;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.dispatch.SignatureRequests;
import fr.paraphe.domain.merge.PastCircuit;
import fr.paraphe.domain.template.SigningOrder;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RequestHistoryTest {
    private static final UUID INTERNSHIP = UUID.randomUUID();
    private final Circuit circuit = CircuitFixtures.circuit(SigningOrder.FREE, "STUDENT M", "COMPANY_HEAD M");

    @Test
    void tellsARunningCircuitSinceItsSendingWithItsSignatures() {
        assertThat(history(signed(circuit, STUDENT), SENT))
                .containsExactly(new PastCircuit("Stage > Convention", PastCircuit.State.RUNNING, LocalDate.of(2025, 12, 29), 1, 2));
    }

    @Test
    void tellsWhenACircuitWasArchivedCancelledOrExpired() {
        Instant later = Instant.parse("2026-01-10T23:30:00Z");
        assertThat(history(circuit.archived(later), later)).extracting(PastCircuit::state, PastCircuit::date)
                .containsExactly(tuple(PastCircuit.State.ARCHIVED, LocalDate.of(2026, 1, 11)));
        assertThat(history(circuit.cancelled(later), later)).extracting(PastCircuit::state).containsExactly(PastCircuit.State.CANCELLED);
        assertThat(history(circuit, END.plusSeconds(1))).extracting(PastCircuit::state, PastCircuit::date)
                .containsExactly(tuple(PastCircuit.State.EXPIRED, LocalDate.of(2026, 1, 28)));
    }

    @Test
    void countsARefusalNotYetClosedAsRunning() { // P8
        assertThat(history(CircuitFixtures.declined(circuit, STUDENT), SENT)).extracting(PastCircuit::state)
                .containsExactly(PastCircuit.State.RUNNING);
    }

    private static List<PastCircuit> history(Circuit circuit, Instant now) {
        var subject = new SignatureRequest.Subject("CS-2026-000001", "Convention", "Stage > Convention",
                RecordKind.INTERNSHIP, INTERNSHIP, "AUDOUIN Maureen", "DESIGN 1", "Agence Bellevue");
        var request = new SignatureRequest(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), subject, UUID.randomUUID(), 1, circuit,
                SignatureRequest.Delivery.QUEUED.frozen("0".repeat(64)).accepted("p1", SENT), SENT.minusSeconds(5), 0);
        SignatureRequests requests = (SignatureRequests) Proxy.newProxyInstance(SignatureRequests.class.getClassLoader(),
                new Class<?>[] {SignatureRequests.class}, (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("ofRecords");
                    return List.of(request);
                });
        return new RequestHistory(requests, new InMemorySignatureCases(), InstantSource.fixed(now)).of(List.of(INTERNSHIP))
                .getOrDefault(INTERNSHIP, List.of());
    }
}
