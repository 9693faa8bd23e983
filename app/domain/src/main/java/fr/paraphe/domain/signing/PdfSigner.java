package fr.paraphe.domain.signing;

import java.time.Instant;

/** Signs one field of a PDF (PAdES baseline, ETSI EN 319 142-1), by incremental update only. Safe for use by several threads. */
public interface PdfSigner {
    /** Returns {@code pdf} with that field signed by a one-time certificate made for this signatory. */
    byte[] sign(byte[] pdf, Order order);

    /** Returns {@code pdf} closed by a document timestamp where a timestamp authority is configured, else unchanged. */
    byte[] close(byte[] pdf);

    /** What to sign: which field, who, as what, when, and how it looks; {@code organisation} may be empty. */
    record Order(String fieldName, String signerName, String roleLabel, String organisation, Instant at, SignatureVisual visual) {}
}
