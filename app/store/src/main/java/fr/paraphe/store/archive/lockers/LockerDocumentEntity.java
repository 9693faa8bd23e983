package fr.paraphe.store.archive.lockers;

import fr.paraphe.domain.archive.lockers.LockerDocument;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row of a document in one locker. */
@Entity(name = "LockerDocument")
@Table(name = "locker_document")
@SuppressWarnings("NullAway.Init")
class LockerDocumentEntity {
    @Id UUID id;
    UUID ownerId;
    UUID requestId;
    UUID natureId;
    Instant filedAt;
    @Nullable Instant viewedAt;

    static LockerDocumentEntity of(LockerDocument document) {
        var row = new LockerDocumentEntity();
        row.id = document.id();
        row.ownerId = document.ownerId();
        row.requestId = document.requestId();
        row.natureId = document.natureId();
        row.filedAt = document.filedAt();
        row.viewedAt = document.viewedAt();
        return row;
    }

    LockerDocument toDomain() {
        return new LockerDocument(id, ownerId, requestId, natureId, filedAt, viewedAt);
    }
}
