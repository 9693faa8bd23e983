package fr.paraphe.domain.template;

import java.nio.file.Path;

/** Reads the documents that a school already has, written in a word processor (F073). */
public interface DocumentImports {
    /**
     * Reads a document, cleaned, as what a template holds; the file is not changed, and nothing that it names elsewhere is fetched.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code import-kind}, {@code import-mismatch}, {@code import-large},
     *     {@code import-bomb}, {@code import-damaged}, {@code import-encrypted}, {@code import-old}, {@code import-xml},
     *     {@code import-empty}, {@code import-converter}, {@code file-unreadable}
     */
    Imported read(Path file);
}
