package fr.paraphe.domain.signing;

/** Counts the pages of a PDF handed over, which the signatory must read to the last one (F118). */
public interface PageCounter {
    /**
     * Returns how many pages {@code pdf} has, at least 1.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code document-refused} when it is not a readable PDF
     */
    int count(byte[] pdf);
}
