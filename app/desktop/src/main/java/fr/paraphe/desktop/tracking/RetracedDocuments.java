package fr.paraphe.desktop.tracking;

import fr.paraphe.domain.archive.ObtainProof;
import fr.paraphe.domain.dispatch.CircuitTrail;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** What retraces a document of the history, for the pane beside it; every method is called in the background. */
public interface RetracedDocuments {
    /** Returns what happened and what was written, as the platform tells it; empty while the document has not reached it. */
    Optional<CircuitTrail> trail(UUID requestId);

    /** Returns the proof file of an archived document; empty while it is not there (F173, F174). */
    Optional<ObtainProof.Obtained> proof(UUID requestId);

    /**
     * Returns the attestation of a signatory of an archived document as a PDF (F173).
     *
     * @throws fr.paraphe.domain.shared.RefusedException when it is not archived, or when he did not sign it
     */
    byte[] attestation(UUID requestId, UUID signatoryId);

    /** Writes a file, which appears whole or not at all, in the place of the one that the person agreed to replace. */
    void keep(byte[] file, Path target);
}
