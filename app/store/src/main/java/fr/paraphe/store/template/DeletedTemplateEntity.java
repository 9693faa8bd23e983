package fr.paraphe.store.template;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The mark that a template is out of the list; its versions stay. */
@Entity(name = "DeletedTemplate")
@Table(name = "deleted_template")
@SuppressWarnings("NullAway.Init")
class DeletedTemplateEntity {
    @Id UUID templateId;

    static DeletedTemplateEntity of(UUID templateId) {
        var row = new DeletedTemplateEntity();
        row.templateId = templateId;
        return row;
    }
}
