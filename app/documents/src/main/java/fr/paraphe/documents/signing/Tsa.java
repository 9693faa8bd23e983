package fr.paraphe.documents.signing;

/** A time-stamp authority (RFC 3161): says that a digest existed at a moment. Safe for use by several threads. */
public interface Tsa {
    /**
     * Returns a time-stamp token, the DER of a CMS SignedData with the authority's certificate.
     *
     * @throws IllegalStateException when no token can be had
     */
    byte[] stamp(byte[] sha256);
}
