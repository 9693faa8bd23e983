package fr.paraphe.domain.signing;

import fr.paraphe.domain.shared.Sha256;

/** A text that a signatory accepts by a box, kept by version; its digest stands in the proof. */
public record Terms(String name, String version, String title, String text) {
    /** Returns the SHA-256 of the text as accepted. */
    public String sha256() {
        return Sha256.hex(text);
    }
}
