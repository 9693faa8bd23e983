package fr.paraphe.store.output;

import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.output.Addressee;
import fr.paraphe.domain.output.MailedDocument;
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

/** The row of a document sent by e-mail. */
@Entity(name = "MailedDocument")
@Table(name = "mailed_document")
@SuppressWarnings("NullAway.Init")
class MailedDocumentEntity {
    @Id UUID id;
    UUID sendingId;
    UUID templateId;
    int templateVersion;
    String label;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) RecordKind recordKind;
    UUID recordId;
    String concerned;
    String recipient;
    String recipientName;
    String fileName;
    Instant askedAt;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) MailedDocument.Status status;
    @Nullable String failure;

    static MailedDocumentEntity of(MailedDocument document) {
        MailedDocument.Made made = document.made();
        var row = new MailedDocumentEntity();
        row.id = document.id();
        row.sendingId = document.sendingId();
        row.templateId = made.templateId();
        row.templateVersion = made.templateVersion();
        row.label = made.label();
        row.recordKind = made.kind();
        row.recordId = made.recordId();
        row.concerned = made.concerned();
        row.recipient = document.to().email();
        row.recipientName = document.to().name();
        row.fileName = made.fileName();
        row.askedAt = document.askedAt();
        row.status = document.status();
        row.failure = document.failure();
        return row;
    }

    MailedDocument toDomain() {
        var made = new MailedDocument.Made(templateId, templateVersion, label, recordKind, recordId, concerned, fileName);
        return new MailedDocument(id, sendingId, made, new Addressee(recipientName, recipient), askedAt, status, failure);
    }
}
