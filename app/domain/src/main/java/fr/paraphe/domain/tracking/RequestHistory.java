package fr.paraphe.domain.tracking;

import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.SignatureCase;
import fr.paraphe.domain.dispatch.SignatureCases;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.dispatch.SignatureRequests;
import fr.paraphe.domain.merge.CircuitHistory;
import fr.paraphe.domain.merge.PastCircuit;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells the checks made before a sending what became of the former circuits, from the requests and their status (V80–V83). */
public final class RequestHistory implements CircuitHistory {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final SignatureRequests requests;
    private final SignatureCases cases;
    private final InstantSource clock;

    /** Creates the history on the repositories of requests and cases. */
    public RequestHistory(SignatureRequests requests, SignatureCases cases, InstantSource clock) {
        this.requests = requests;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public Map<UUID, List<PastCircuit>> of(Collection<UUID> recordIds) {
        Instant now = clock.instant();
        Map<UUID, List<PastCircuit>> past = requests.ofRecords(recordIds).stream()
                .collect(Collectors.groupingBy(
                        request -> request.subject().recordId(),
                        Collectors.mapping(request -> past(request, now), Collectors.toList())));
        for (SignatureCase one : cases.ofRecords(recordIds)) {
            List<PastCircuit> beside = beside(one, now);
            if (!beside.isEmpty()) {
                past.computeIfAbsent(one.recordId(), _ -> new ArrayList<>()).addAll(beside);
            }
        }
        return past;
    }

    /** What a case says beside its circuits. */
    private static List<PastCircuit> beside(SignatureCase one, Instant now) {
        var said = new ArrayList<PastCircuit>();
        one.onPaper().ifPresent(paper ->
                said.add(new PastCircuit(one.category(), PastCircuit.State.ON_PAPER, paper.signedOn(), 0, 0)));
        if (one.shelved()) {
            said.add(new PastCircuit(one.category(), PastCircuit.State.SHELVED, LocalDate.ofInstant(now, PARIS), 0, 0));
        }
        return said;
    }

    private static PastCircuit past(SignatureRequest request, Instant now) {
        Circuit circuit = request.circuit();
        PastCircuit.State state = switch (RequestStatus.of(request, now)) {
            case ARCHIVED -> PastCircuit.State.ARCHIVED;
            case CANCELLED -> PastCircuit.State.CANCELLED;
            case EXPIRED -> PastCircuit.State.EXPIRED;
            // A refused circuit holds its case until somebody closes it (P8), and so does one that could not be sent (P2).
            case SENDING, SENDING_FAILED, AWAITING_SIGNATURES, FINALISABLE, TO_FINALISE, FINALISING, DECLINED ->
                PastCircuit.State.RUNNING;
        };
        LocalDate date = LocalDate.ofInstant(since(request, state), PARIS);
        return new PastCircuit(request.subject().category(), state, date, circuit.signedCount(), circuit.expectedCount());
    }

    private static Instant since(SignatureRequest request, PastCircuit.State state) {
        Circuit circuit = request.circuit();
        Instant sent = Objects.requireNonNullElse(request.delivery().sentAt(), request.createdAt());
        return switch (state) {
            case RUNNING -> sent;
            case EXPIRED -> circuit.endsAt();
            case ARCHIVED -> Objects.requireNonNullElse(circuit.archivedAt(), sent);
            case CANCELLED -> Objects.requireNonNullElse(circuit.cancelledAt(), sent);
            case ON_PAPER, SHELVED -> throw new IllegalArgumentException("a request is neither on paper nor shelved");
        };
    }
}
