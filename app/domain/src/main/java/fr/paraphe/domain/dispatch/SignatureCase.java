package fr.paraphe.domain.dispatch;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The thing to be signed, such as one internship's agreement; its attempts are requests (D-01). {@code category} is the path of its
 * template's category, {@code shelved} is «Classé», {@code paper} is there once it was signed on paper (X18).
 */
public record SignatureCase(
        UUID id, UUID internshipId, UUID templateId, String label, String category, boolean shelved, @Nullable PaperSignature paper) {
    /** Creates a case of which nothing was done yet. */
    public SignatureCase(UUID id, UUID internshipId, UUID templateId, String label, String category) {
        this(id, internshipId, templateId, label, category, false, null);
    }

    /** Returns how it was signed on paper, if it was. */
    public Optional<PaperSignature> onPaper() {
        return Optional.ofNullable(paper);
    }
}
