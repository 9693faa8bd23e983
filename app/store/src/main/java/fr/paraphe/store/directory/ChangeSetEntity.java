package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.change.ChangeSet;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The row of one act; {@code changes} counts its entries. */
@Entity(name = "ChangeSet")
@Table(name = "change_set")
@SuppressWarnings("NullAway.Init")
class ChangeSetEntity {
    @Id UUID id;
    Instant madeAt;
    String actor;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) ChangeSet.Origin origin;
    String label;
    @Nullable UUID undoneBy;
    int changes;

    static ChangeSetEntity of(ChangeSet set) {
        var row = new ChangeSetEntity();
        row.id = set.id();
        row.madeAt = set.at();
        row.actor = set.actor();
        row.origin = set.origin();
        row.label = set.label();
        row.undoneBy = set.undoneBy();
        return row;
    }

    ChangeSet toDomain() {
        return new ChangeSet(id, madeAt, actor, origin, label, undoneBy);
    }
}
