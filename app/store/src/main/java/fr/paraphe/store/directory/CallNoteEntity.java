package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.CallNote;
import fr.paraphe.domain.directory.RecordKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A noted call's row; what it is about stands in one of several tables, so that no foreign key can name it. */
@Entity(name = "CallNote")
@Table(name = "call_note")
@SuppressWarnings("NullAway.Init")
class CallNoteEntity {
    @Id UUID id;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) RecordKind aboutKind;
    UUID aboutId;
    String heldAt;
    String partner;
    String note;

    static CallNoteEntity of(CallNote c) {
        var row = new CallNoteEntity();
        row.id = c.id();
        row.aboutKind = c.aboutKind();
        row.aboutId = c.aboutId();
        row.heldAt = c.heldAt().toString();
        row.partner = c.partner();
        row.note = c.note();
        return row;
    }

    CallNote toDomain() {
        return new CallNote(id, aboutKind, aboutId, LocalDateTime.parse(heldAt), partner, note);
    }
}
