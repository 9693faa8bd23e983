package fr.paraphe.store.template;

import fr.paraphe.domain.template.DocumentNature;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The row of a nature of documents. */
@Entity(name = "DocumentNature")
@Table(name = "document_nature")
@SuppressWarnings("NullAway.Init")
class DocumentNatureEntity {
    @Id UUID id;
    String label;

    static DocumentNatureEntity of(DocumentNature nature) {
        var row = new DocumentNatureEntity();
        row.id = nature.id();
        row.label = nature.label();
        return row;
    }

    DocumentNature toDomain() {
        return new DocumentNature(id, label);
    }
}
