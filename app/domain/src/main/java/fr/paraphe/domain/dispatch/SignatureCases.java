package fr.paraphe.domain.dispatch;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The repository of cases, with the scan of each that was signed on paper. */
public interface SignatureCases {
    /** Returns the cases of those records. */
    List<SignatureCase> ofRecords(Collection<UUID> recordIds);

    /**
     * Records that a case was signed on paper, with the PDF of its scan.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code on-paper} when it was recorded already
     */
    void sign(UUID caseId, PaperSignature signature, byte[] scan);

    /** Takes that record and its scan back; a case that was not signed on paper stays as it is. */
    void unsign(UUID caseId);

    /** Returns the scan of a case signed on paper. */
    Optional<byte[]> scan(UUID caseId);
}
