package fr.paraphe.domain.archive;

/**
 * A proof file as it was judged beside its PDF. {@code read} is false when it could not be read at all; the judgement's only fault then
 * says why.
 */
public record CheckedProof(String file, boolean read, ProofVerifier.Judgement judgement) {
    /** Tells whether it retraces the PDF, whole and unchanged. */
    public boolean sound() {
        return judgement.faults().isEmpty();
    }
}
