package fr.paraphe.store.dispatch;

import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.dispatch.SignatureCase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case's row. */
@Entity(name = "SignatureCase")
@Table(name = "signature_case")
@SuppressWarnings("NullAway.Init")
class SignatureCaseEntity {
    @Id UUID id;
    @Enumerated(EnumType.STRING)
    RecordKind about;
    UUID recordId;
    UUID templateId;
    String label;
    String category;
    boolean shelved;
    @Nullable @Embedded PaperColumns paper;

    static SignatureCaseEntity of(SignatureCase c) {
        var row = new SignatureCaseEntity();
        row.id = c.id();
        row.about = c.about();
        row.recordId = c.recordId();
        row.templateId = c.templateId();
        row.label = c.label();
        row.category = c.category();
        row.shelved = c.shelved();
        row.paper = c.onPaper().map(PaperColumns::of).orElse(null);
        return row;
    }

    SignatureCase toDomain() {
        return new SignatureCase(id, about, recordId, templateId, label, category, shelved, PaperColumns.toDomain(paper));
    }
}
