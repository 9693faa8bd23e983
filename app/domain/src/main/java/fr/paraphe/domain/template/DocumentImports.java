package fr.paraphe.domain.template;

import java.nio.file.Path;

/** Reads the documents that a school already has: written in a word processor (F073), or in PDF (D-12, F289). */
public interface DocumentImports {
    /**
     * Reads a document, cleaned, as what a template holds; the file is not changed, and nothing that it names elsewhere is fetched.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code import-kind}, {@code import-mismatch}, {@code import-large},
     *     {@code import-bomb}, {@code import-damaged}, {@code import-encrypted}, {@code import-old}, {@code import-xml},
     *     {@code import-empty}, {@code import-converter}, {@code file-unreadable}; of a PDF {@code import-signed}, {@code import-xfa} and
     *     {@code import-pages} too
     */
    Imported read(Path file);
}
