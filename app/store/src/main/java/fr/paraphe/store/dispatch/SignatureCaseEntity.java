package fr.paraphe.store.dispatch;

import fr.paraphe.domain.dispatch.SignatureCase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A case's row. */
@Entity(name = "SignatureCase")
@Table(name = "signature_case")
@SuppressWarnings("NullAway.Init")
class SignatureCaseEntity {
    @Id UUID id;
    UUID internshipId;
    UUID templateId;
    String label;
    boolean shelved;

    static SignatureCaseEntity of(SignatureCase c) {
        var row = new SignatureCaseEntity();
        row.id = c.id();
        row.internshipId = c.internshipId();
        row.templateId = c.templateId();
        row.label = c.label();
        row.shelved = c.shelved();
        return row;
    }

    SignatureCase toDomain() {
        return new SignatureCase(id, internshipId, templateId, label, shelved);
    }
}
