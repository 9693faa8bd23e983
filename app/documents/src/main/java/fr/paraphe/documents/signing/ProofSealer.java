package fr.paraphe.documents.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.InstantSource;

/**
 * Seals what the platform states, such as a proof: a detached CMS signature (RFC 5652) by a certificate of its own, with a time stamp that
 * keeps it verifiable once that certificate has lapsed. Whoever edits the content cannot make the seal again without the platform's key.
 */
public final class ProofSealer {
    private final PlatformAuthority authority;
    private final Tsa tsa;
    private final InstantSource clock;

    /** Creates a sealer whose certificates come from {@code authority} and whose time stamps come from {@code tsa}. */
    public ProofSealer(PlatformAuthority authority, Tsa tsa, InstantSource clock) {
        this.authority = authority;
        this.tsa = tsa;
        this.clock = clock;
    }

    /** Returns the seal of {@code content}, in DER; the content itself is not in it. */
    public byte[] seal(byte[] content) {
        try {
            StoredIdentity identity = authority.seal(clock.instant());
            return CmsSignature.levelT(CmsSignature.levelB(new ByteArrayInputStream(content), identity), tsa);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the proof cannot be sealed", e);
        }
    }
}
