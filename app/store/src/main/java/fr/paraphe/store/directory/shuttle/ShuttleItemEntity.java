package fr.paraphe.store.directory.shuttle;

import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.shuttle.ShuttleItem;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The row of one field asked. */
@Entity(name = "ShuttleItem")
@Table(name = "shuttle_item")
@SuppressWarnings("NullAway.Init")
class ShuttleItemEntity {
    @EmbeddedId ItemKey key;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) RecordKind kind;
    UUID recordId;
    String path;
    String sent;
    @Nullable String answered;
    @Nullable Boolean accepted;

    static ShuttleItemEntity of(UUID shuttleId, int place, ShuttleItem item) {
        var row = new ShuttleItemEntity();
        row.key = new ItemKey(shuttleId, place);
        row.kind = item.kind();
        row.recordId = item.recordId();
        row.path = item.path();
        row.sent = item.sent();
        row.answered = item.answered();
        row.accepted = item.accepted();
        return row;
    }

    ShuttleItem toDomain() {
        return new ShuttleItem(kind, recordId, path, sent, answered, accepted);
    }
}
