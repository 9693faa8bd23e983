package fr.paraphe.domain.tracking;

import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.SignatureRequest;
import java.time.Instant;

/** One line of the history of electronic signatures (F132): the request and its status at the moment of reading. */
public record TrackingRow(SignatureRequest request, RequestStatus status) {
    /** Returns the line of {@code request} at {@code now}. */
    public static TrackingRow of(SignatureRequest request, Instant now) {
        return new TrackingRow(request, RequestStatus.of(request, now));
    }

    /** Returns «État signatures», such as «2/4*»: signed of all, with a star when some are optional (F134, F135). */
    public String signatures() {
        Circuit circuit = request.circuit();
        return circuit.signedCount() + "/" + circuit.expectedCount() + (circuit.hasOptional() ? "*" : "");
    }
}
