package fr.paraphe.domain.template;

import fr.paraphe.domain.shared.Sha256;
import java.util.List;

/** A PDF of the school's as it was taken in: harmless, with the shapes of its pages; it is known by its SHA-256. */
public record FixedPdf(byte[] content, List<PageShape> pages) {
    public FixedPdf {
        pages = List.copyOf(pages);
    }

    /** Returns the SHA-256 of the content, in hexadecimal. */
    public String sha256() {
        return Sha256.hex(content);
    }
}
