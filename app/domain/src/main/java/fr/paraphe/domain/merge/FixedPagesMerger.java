package fr.paraphe.domain.merge;

import java.util.List;

/** Makes the document of a template whose pages are those of an existing PDF. Safe for use by several threads. */
public interface FixedPagesMerger {
    /**
     * Returns {@code pdf} with an empty signature field in each box, its pages being otherwise untouched; {@code specimen} marks each page
     * «SPÉCIMEN – sans valeur juridique» (D-03). It is no PDF/A, whatever the PDF was.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code V38} when the document is too large
     */
    MergedDocument merge(byte[] pdf, List<SignatureField> fields, boolean specimen);
}
