package fr.paraphe.domain.dispatch;

import fr.paraphe.domain.template.EmailText;
import org.jspecify.annotations.Nullable;

/** Makes what a queued request carries, from the template version it names and the campus's records. */
public interface RequestRenderer {
    /** The PDF to freeze, and the words of its invitation. */
    record Rendered(byte[] pdf, OutgoingRequest.Message message) {}

    /**
     * Makes the PDF and the words of the invitation, as {@link #message} returns them.
     *
     * @throws fr.paraphe.domain.shared.RefusedException when the document cannot be made; the sentence says why
     */
    Rendered render(SignatureRequest request, @Nullable EmailText words);

    /** Returns the words of the invitation, tags resolved: {@code words}, those of the template when they are null (F069, F288). */
    OutgoingRequest.Message message(SignatureRequest request, @Nullable EmailText words);
}
