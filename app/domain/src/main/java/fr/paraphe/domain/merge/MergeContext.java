package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.template.SignatoryRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one document is made from: the file of a record, the document's reference, the day it is sent and the last day to sign
 * (both Europe/Paris), who signs it, and the address of its check page (X17), none before it is sent, empty when it never is.
 */
public record MergeContext(
        RecordFile file, String reference, LocalDate sentOn, LocalDate endsOn, List<ResolvedSignatory> signatories,
        @Nullable String checkAddress) {
    public MergeContext {
        signatories = List.copyOf(signatories);
    }

    /** Creates the context of a document that is not sent: a check, a preview. */
    public MergeContext(RecordFile file, String reference, LocalDate sentOn, LocalDate endsOn, List<ResolvedSignatory> signatories) {
        this(file, reference, sentOn, endsOn, signatories, null);
    }

    /** Creates the context of a document that leaves without electronic signature: it has no reference and no check page (F077). */
    public static MergeContext unsigned(RecordFile file, LocalDate day, LocalDate endsOn, List<ResolvedSignatory> signatories) {
        return new MergeContext(file, "", day, endsOn, signatories, "");
    }

    /** Tells whether the document leaves without electronic signature. */
    public boolean unsigned() {
        return checkAddress != null && checkAddress.isEmpty();
    }

    /** Returns who signs in that role, if anybody does. */
    public Optional<ResolvedSignatory> signatory(SignatoryRole role) {
        return signatories.stream().filter(s -> s.role().role() == role).findFirst();
    }
}
