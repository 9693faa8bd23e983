package fr.paraphe.domain.output;

import java.nio.file.Path;
import java.util.Locale;

/**
 * How PDFs are written, and where: a folder for one file for each document, else a file, which is replaced only when {@code replace} says
 * that the person agreed; else the first free name beside it is taken. {@code evenPages} begins each document of a single file on a new
 * sheet, printed on both sides.
 */
public record PdfOutput(Form form, Path target, boolean replace, boolean evenPages) {
    /** How many files. */
    public enum Form {
        /** A file for each document. */
        EACH("pdf"),
        /** One file, the documents one after the other. */
        ONE("pdf"),
        /** An archive with a file for each document. */
        ZIP("zip");

        private final String ending;

        Form(String ending) {
            this.ending = ending;
        }

        /** Returns the ending of the names of its files, without the point. */
        public String ending() {
            return ending;
        }
    }

    /**
     * Returns what writes into the folder or the file that a person chose. A file is replaced only when he was asked, which the system does
     * for the name that was chosen, with its ending.
     */
    public static PdfOutput chosen(Form form, Path target, boolean evenPages) {
        String name = String.valueOf(target.getFileName());
        boolean whole = name.toLowerCase(Locale.ROOT).endsWith("." + form.ending());
        return form == Form.EACH || whole
                ? new PdfOutput(form, target, form != Form.EACH, evenPages)
                : new PdfOutput(form, target.resolveSibling(name + "." + form.ending()), false, evenPages);
    }
}
