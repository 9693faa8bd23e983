package fr.paraphe.store.signing;

import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.OutgoingRequest;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.signing.SigningTransaction;
import fr.paraphe.store.dispatch.CircuitColumns;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A platform transaction's row. {@code dueAt} is when it may have to be closed: long ago once all has been signed, at the circuit's end
 * otherwise, never when it is not started or is closed already.
 */
@Entity(name = "SigningTransaction")
@Table(name = "signing_transaction")
@SuppressWarnings("NullAway.Init")
class SigningTransactionEntity {
    @Id UUID id;
    UUID externalId;
    UUID batchId;
    String reference;
    String documentName;
    String senderLabel;
    String subject;
    String body;
    @Embedded CircuitColumns circuit;
    String originalSha256;
    int pages;
    Instant receivedAt;
    @Nullable Instant startedAt;
    @Nullable Instant dueAt;
    @Version int version;

    static SigningTransactionEntity of(SigningTransaction t) {
        var row = new SigningTransactionEntity();
        row.id = t.id();
        row.externalId = t.externalId();
        row.batchId = t.batchId();
        row.reference = t.reference();
        row.documentName = t.documentName();
        row.senderLabel = t.message().senderLabel();
        row.subject = t.message().subject();
        row.body = t.message().body();
        row.circuit = CircuitColumns.of(t.circuit());
        row.originalSha256 = t.originalSha256();
        row.pages = t.pages();
        row.receivedAt = t.receivedAt();
        row.startedAt = t.startedAt();
        row.dueAt = due(t);
        row.version = t.version();
        return row;
    }

    SigningTransaction toDomain(List<Signatory> signatories) {
        var message = new OutgoingRequest.Message(senderLabel, subject, body);
        return new SigningTransaction(id, externalId, batchId, reference, documentName, message, circuit.toDomain(signatories),
                originalSha256, pages, receivedAt, startedAt, version);
    }

    private static @Nullable Instant due(SigningTransaction t) {
        Circuit circuit = t.circuit();
        if (t.startedAt() == null || circuit.archivedAt() != null || circuit.cancelledAt() != null || circuit.declined()) {
            return null;
        }
        boolean complete = circuit.representative().map(Signatory::signed).orElseGet(circuit::complete);
        return complete ? Instant.EPOCH : circuit.endsAt();
    }
}
