package fr.paraphe.domain.archive;

import java.util.List;

/** Writes a proof file as JSON (for machines, checked offline, X13) and as PDF/A (for people), and checks one against its PDF. */
public interface ProofFileWriter {
    /** Returns the proof in JSON, UTF-8. */
    byte[] json(ProofFile proof);

    /** Returns the proof as a PDF/A. */
    byte[] pdf(ProofFile proof);

    /**
     * Returns what is wrong with a proof in JSON for the signed PDF of that digest, as French sentences: the chain is broken, an event was
     * removed or changed, the digest is another's; empty when all holds.
     */
    List<String> check(byte[] json, String signedSha256);
}
