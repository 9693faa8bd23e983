package fr.paraphe.store.dispatch;

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

    static SendingBatchEntity of(UUID id, Instant createdAt) {
        var row = new SendingBatchEntity();
        row.id = id;
        row.createdAt = createdAt;
        return row;
    }
}
