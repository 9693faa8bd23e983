package fr.paraphe.store.dispatch;

import fr.paraphe.domain.dispatch.SendingBatch;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A batch's row; {@code pending} while a document was taken by the platform after the last announcement. */
@Entity(name = "SendingBatch")
@Table(name = "sending_batch")
@SuppressWarnings("NullAway.Init")
class SendingBatchEntity {
    @Id UUID id;
    Instant createdAt;
    @Nullable Instant announcedAt;
    boolean pending;
    @Nullable @Embedded WordsColumns words;
    @Nullable UUID collectionId;

    static SendingBatchEntity of(SendingBatch batch) {
        var row = new SendingBatchEntity();
        row.id = batch.id();
        row.createdAt = batch.createdAt();
        row.words = WordsColumns.of(batch.words());
        row.collectionId = batch.collectionId();
        return row;
    }

    SendingBatch toDomain() {
        return new SendingBatch(id, createdAt, WordsColumns.toDomain(words), collectionId);
    }
}
