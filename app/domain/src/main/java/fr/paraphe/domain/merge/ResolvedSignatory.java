package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.ContactDetails;
import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.template.TemplateRole;
import java.util.UUID;

/** Who signs in one role of one document; {@code organisation} is the company's name for its people, else empty (F083). */
public record ResolvedSignatory(TemplateRole role, UUID personId, PersonName name, String organisation, ContactDetails contact) {
    /** Returns «NOM Prénom (Entreprise)» for a company person, «NOM Prénom» otherwise (F083). */
    public String display() {
        return organisation.isEmpty() ? name.lastFirst() : name.lastFirst() + " (" + organisation + ")";
    }
}
