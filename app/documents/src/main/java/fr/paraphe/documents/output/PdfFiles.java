package fr.paraphe.documents.output;

import fr.paraphe.domain.output.DocumentSink;
import fr.paraphe.domain.output.PdfOutput;

/** Opens the files that documents are written into. */
public final class PdfFiles {
    private PdfFiles() {}

    /**
     * Begins what {@code output} asks for.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code file-unwritable} when nothing can be written there
     */
    public static DocumentSink open(PdfOutput output) {
        return switch (output.form()) {
            case EACH -> new PdfFolder(output.target());
            case ONE -> new OnePdf(output);
            case ZIP -> new PdfArchive(output);
        };
    }
}
