package fr.paraphe.domain.merge;

import java.util.List;

/** Reads what the pages of a merged document hold around its signature fields. Safe for use by several threads. */
public interface PageLayoutReader {
    /**
     * Returns the pages on which somebody signs, in order; headers, footers and watermarks are no part of their content.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code pdf-unreadable}
     */
    List<PageContent> read(MergedDocument document);
}
