package fr.paraphe.domain.tracking;

import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.Publication;
import fr.paraphe.domain.template.RecipientKind;
import java.util.UUID;

/** What the history shows of the template that made a document, in the version that made it (F132). */
public record SentTemplate(Key key, RecipientKind recipient, Publication publication) {
    /** A version of a template. */
    public record Key(UUID templateId, int version) {
        /** Returns the one that made the document of {@code request}. */
        public static Key of(SignatureRequest request) {
            return new Key(request.templateId(), request.templateVersion());
        }
    }

    /** Returns what is shown of {@code template}. */
    public static SentTemplate of(DocumentTemplate template) {
        return new SentTemplate(new Key(template.id(), template.version()), template.recipient(), template.sharing().publication());
    }

    /** Tells whether the signed document goes to the Space of anybody besides its signatories (F052–F054). */
    public boolean published() {
        return publication.toRecipient() || publication.toStudent() || publication.toGuardians();
    }
}
