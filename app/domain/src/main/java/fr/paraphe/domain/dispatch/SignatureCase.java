package fr.paraphe.domain.dispatch;

import fr.paraphe.domain.directory.RecordKind;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The thing to be signed, such as the agreement of one internship,
 * the record {@code recordId}; its attempts are requests (D-01). {@code category} is the path of its
 * template's category, {@code shelved} is «Classé», {@code paper} is there once it was signed on paper (X18).
 */
public record SignatureCase(
        UUID id, RecordKind about, UUID recordId, UUID templateId, String label, String category, boolean shelved,
        @Nullable PaperSignature paper) {
    /** Creates a case of which nothing was done yet. */
    public SignatureCase(UUID id, RecordKind about, UUID recordId, UUID templateId, String label, String category) {
        this(id, about, recordId, templateId, label, category, false, null);
    }

    /** Returns how it was signed on paper, if it was. */
    public Optional<PaperSignature> onPaper() {
        return Optional.ofNullable(paper);
    }
}
