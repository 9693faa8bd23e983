package fr.paraphe.domain.archive;

import java.util.UUID;

/** Writes the attestation of one signatory: what was signed and what was recorded of him; of the others, roles and dates only. */
public interface AttestationWriter {
    /**
     * Returns the attestation as a PDF/A, from the proof file in JSON.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code not-signed} when that signatory did not sign, {@code proof-unreadable} when
     *     the proof does not hold
     */
    byte[] pdf(byte[] proofJson, UUID signatoryId);
}
