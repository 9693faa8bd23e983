package fr.paraphe.domain.tracking;

import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.DispatchState;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatureRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where a circuit stands, as «État du document» shows it: a pure function of its signatories and the clock (02, § 2.4). */
public enum RequestStatus {
    SENDING("Envoi en cours"),
    SENDING_FAILED("Échec d'envoi"),
    AWAITING_SIGNATURES("En att. de signature"),
    FINALISABLE("Finalisable"),
    TO_FINALISE("À finaliser"),
    FINALISING("Finalisation en cours"),
    ARCHIVED("Archivé"),
    CANCELLED("Signatures annulées"),
    DECLINED("Refusé"),
    EXPIRED("Expiré");

    private final String label;

    RequestStatus(String label) {
        this.label = label;
    }

    /** Returns the French label of the history. */
    public String label() {
        return label;
    }

    /** Returns the French label of every status, by the name of its constant. */
    public static Map<String, String> labels() {
        return Arrays.stream(values()).collect(Collectors.toMap(RequestStatus::name, RequestStatus::label));
    }

    /** Tells whether the circuit has ended for good. */
    public boolean terminal() {
        return this == ARCHIVED || this == CANCELLED || this == DECLINED || this == EXPIRED;
    }

    /** Tells whether the circuit may be cancelled (P7, F183). */
    public boolean cancellable() {
        return Cancellable.obstacle(this).isEmpty();
    }

    /** Tells whether somebody has still to sign, so that he may be reminded (F145). */
    public boolean awaited() {
        return Obstacles.obstacle(this).isEmpty();
    }

    /** Tells whether the circuit came to nothing, so that a new sending may be prepared (X06). */
    public boolean renewable() {
        return this == CANCELLED || this == DECLINED || this == EXPIRED;
    }

    /** Tells whether the representative may sign (F151, F152). */
    public boolean finalisable() {
        return this == FINALISABLE || this == TO_FINALISE;
    }

    /** Returns the status of a request at {@code now}: its delivery first, then its circuit. */
    public static RequestStatus of(SignatureRequest request, Instant now) {
        if (request.circuit().cancelledAt() != null) {
            return CANCELLED;
        }
        DispatchState state = request.delivery().state();
        if (state == DispatchState.FAILED) {
            return SENDING_FAILED;
        }
        return state == DispatchState.ACCEPTED ? of(request.circuit(), now) : SENDING;
    }

    /** Returns the status of a circuit at {@code now}. */
    public static RequestStatus of(Circuit circuit, Instant now) {
        if (circuit.archivedAt() != null) {
            return ARCHIVED;
        }
        if (circuit.cancelledAt() != null) {
            return CANCELLED;
        }
        if (circuit.declined()) {
            return DECLINED;
        }
        Optional<Signatory> representative = circuit.representative();
        boolean ended = now.isAfter(circuit.endsAt());
        return representative.isPresent() ? withRepresentative(circuit, representative.get(), ended) : alone(circuit, ended);
    }

    private static RequestStatus withRepresentative(Circuit circuit, Signatory representative, boolean ended) {
        if (representative.signed()) {
            return FINALISING;
        }
        if (ended) {
            return EXPIRED;
        }
        if (!circuit.mandatoryComplete()) {
            return AWAITING_SIGNATURES;
        }
        return circuit.optionalComplete() ? TO_FINALISE : FINALISABLE;
    }

    private static RequestStatus alone(Circuit circuit, boolean ended) {
        if (circuit.complete()) {
            return FINALISING;
        }
        if (!ended) {
            return AWAITING_SIGNATURES;
        }
        boolean oneMandatory = circuit.signatories().stream().anyMatch(Signatory::mandatory);
        boolean enough = oneMandatory ? circuit.mandatoryComplete() : circuit.signedCount() > 0;
        return enough ? FINALISING : EXPIRED;
    }
}
