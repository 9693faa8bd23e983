package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.template.SignatoryRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one document is made from: the file of a record, the document's reference, the day it is sent and the last day to sign
 * (both Europe/Paris), and who signs it.
 */
public record MergeContext(
        RecordFile file, String reference, LocalDate sentOn, LocalDate endsOn, List<ResolvedSignatory> signatories) {
    public MergeContext {
        signatories = List.copyOf(signatories);
    }

    /** Returns who signs in that role, if anybody does. */
    public Optional<ResolvedSignatory> signatory(SignatoryRole role) {
        return signatories.stream().filter(s -> s.role().role() == role).findFirst();
    }
}
