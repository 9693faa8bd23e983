package fr.paraphe.domain.dispatch;

import fr.paraphe.domain.template.EmailText;
import org.jspecify.annotations.Nullable;

/** Makes what a queued request carries, from the template version it names and the campus's records. */
public interface RequestRenderer {
    /**
     * Returns the PDF to freeze.
     *
     * @throws fr.paraphe.domain.shared.RefusedException when the document cannot be made; the sentence says why
     */
    byte[] pdf(SignatureRequest request);

    /** Returns the words of the invitation, tags resolved: {@code words}, those of the template when they are null (F069, F288). */
    OutgoingRequest.Message message(SignatureRequest request, @Nullable EmailText words);
}
