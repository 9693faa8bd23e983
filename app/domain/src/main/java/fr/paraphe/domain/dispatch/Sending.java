package fr.paraphe.domain.dispatch;

import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.EmailText;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked to be sent at once: documents of one template, the words of the message where they are not the template's (F285 to F288),
 * and the collection that they come from, if any.
 */
public record Sending(
        DocumentTemplate template, List<CheckedDocument> documents, @Nullable EmailText words, @Nullable UUID collectionId) {
    public Sending {
        documents = List.copyOf(documents);
    }

    /** Returns a sending with the words of its template, out of no collection. */
    public static Sending of(DocumentTemplate template, List<CheckedDocument> documents) {
        return new Sending(template, documents, null, null);
    }
}
