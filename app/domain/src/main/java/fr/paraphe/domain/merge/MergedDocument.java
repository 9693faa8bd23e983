package fr.paraphe.domain.merge;

import java.util.List;
import java.util.Optional;

/**
 * A document ready to be sent: the PDF, its number of pages, where each role signs, and the pages on which somebody signs as
 * {@link PageLayoutReader} would read them, when they were seen while the document was made.
 */
public record MergedDocument(byte[] pdf, int pages, List<SignatureField> fields, Optional<List<PageContent>> seen) {
    public MergedDocument {
        fields = List.copyOf(fields);
        seen = seen.map(List::copyOf);
    }

    /** Creates a document whose pages are still to be read. */
    public MergedDocument(byte[] pdf, int pages, List<SignatureField> fields) {
        this(pdf, pages, fields, Optional.empty());
    }
}
