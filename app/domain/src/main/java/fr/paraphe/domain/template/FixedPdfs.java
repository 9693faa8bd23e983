package fr.paraphe.domain.template;

/** The PDFs of templates made from existing documents: each is kept once, whatever the templates and versions that use it. */
public interface FixedPdfs {
    /** Keeps {@code content} under its SHA-256, unless it is there already. */
    void keep(byte[] content);

    /**
     * Returns the PDF kept under that SHA-256.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code pdf-missing} when there is none
     */
    byte[] content(String sha256);
}
