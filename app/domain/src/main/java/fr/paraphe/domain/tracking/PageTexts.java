package fr.paraphe.domain.tracking;

import java.util.List;

/** Reads what the pages of a PDF say. */
public interface PageTexts {
    /**
     * Returns the text of each page, in order; a page of pictures has none.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code pdf-unreadable}
     */
    List<String> of(byte[] pdf);
}
