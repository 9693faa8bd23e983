package fr.paraphe.domain.signing;

import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.OutgoingRequest.Message;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One document at our platform: the frozen original by its digest, its circuit, and when it was started. {@code externalId} is the
 * client's identifier and is unique; {@code version} is the optimistic lock.
 */
public record SigningTransaction(
        UUID id,
        UUID externalId,
        UUID batchId,
        String reference,
        String documentName,
        Message message,
        Circuit circuit,
        String originalSha256,
        int pages,
        Instant receivedAt,
        @Nullable Instant startedAt,
        int version) {

    /** Returns this transaction with that circuit. */
    public SigningTransaction with(Circuit next) {
        return new SigningTransaction(id, externalId, batchId, reference, documentName, message, next, originalSha256, pages, receivedAt,
                startedAt, version);
    }

    /** Returns this transaction started at {@code at}; a second start keeps the first moment. */
    public SigningTransaction started(Instant at) {
        return startedAt != null ? this
                : new SigningTransaction(id, externalId, batchId, reference, documentName, message, circuit, originalSha256, pages,
                        receivedAt, at, version);
    }
}
