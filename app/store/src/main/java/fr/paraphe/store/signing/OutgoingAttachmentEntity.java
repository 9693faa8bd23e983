package fr.paraphe.store.signing;

import fr.paraphe.domain.signing.OutgoingAttachment;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The row of a file that leaves with a message, in a table of its own: a list of messages never reads it. */
@Entity(name = "OutgoingAttachment")
@Table(name = "outgoing_attachment")
@SuppressWarnings("NullAway.Init")
class OutgoingAttachmentEntity {
    @EmbeddedId AttachmentKey key;
    String fileName;
    String contentType;
    @JdbcTypeCode(SqlTypes.LONG32VARBINARY) @Column(length = Length.LONG32) byte[] content;

    static OutgoingAttachmentEntity of(AttachmentKey key, OutgoingAttachment file) {
        var row = new OutgoingAttachmentEntity();
        row.key = key;
        row.fileName = file.name();
        row.contentType = file.contentType();
        row.content = file.content();
        return row;
    }

    OutgoingAttachment toDomain() {
        return new OutgoingAttachment(fileName, contentType, content);
    }
}
