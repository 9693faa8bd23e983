package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.change.Change;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The row of one change: the record before it as JSON, and the digest of the record after it. */
@Entity(name = "ChangeEntry")
@Table(name = "change_entry")
@SuppressWarnings("NullAway.Init")
class ChangeEntryEntity {
    @EmbeddedId ChangeKey key;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) RecordKind kind;
    UUID recordId;
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR) @Column(length = Length.LONG32) @Nullable String beforeJson;
    @Column(name = "after_sha256") @Nullable String after;

    static ChangeEntryEntity of(UUID setId, int place, Change change) {
        var row = new ChangeEntryEntity();
        CampusRecord before = change.before();
        row.key = new ChangeKey(setId, place);
        row.kind = change.kind();
        row.recordId = change.recordId();
        row.beforeJson = before == null ? null : RecordJson.write(before);
        row.after = change.after();
        return row;
    }

    Change toDomain() {
        return new Change(kind, recordId, before(), after);
    }

    @Nullable CampusRecord before() {
        return beforeJson == null ? null : RecordJson.read(beforeJson, kind);
    }
}
