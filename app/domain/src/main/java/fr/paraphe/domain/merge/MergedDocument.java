package fr.paraphe.domain.merge;

import java.util.List;

/** A document ready to be sent: the PDF, its number of pages, and where each role signs. */
public record MergedDocument(byte[] pdf, int pages, List<SignatureField> fields) {
    public MergedDocument {
        fields = List.copyOf(fields);
    }
}
