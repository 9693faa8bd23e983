package fr.paraphe.documents.merge;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.PageCounter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;

/** Counts the pages of a PDF handed over for signature, after refusing what no agreement needs and an attacker would use. */
public final class PdfPageCounter implements PageCounter {
    private static final byte[] MAGIC = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_PAGES = 500;

    @Override
    public int count(byte[] pdf) {
        if (pdf.length < MAGIC.length || !Arrays.equals(pdf, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw refused("ce n'est pas un PDF");
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            requireHarmless(document);
            int pages = document.getNumberOfPages();
            if (pages < 1 || pages > MOST_PAGES) {
                throw refused("il a " + pages + " pages (de 1 à " + MOST_PAGES + ")");
            }
            return pages;
        } catch (IOException | RuntimeException e) {
            throw e instanceof RefusedException refused ? refused : refused("il est illisible, tronqué ou protégé par un mot de passe");
        }
    }

    /** Refuses encryption, scripts, actions at opening, forms in XFA, attached files, and signatures already there. */
    private static void requireHarmless(PDDocument document) {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        if (document.isEncrypted()) {
            throw refused("il est chiffré");
        }
        if (catalog.getCOSObject().containsKey(COSName.OPEN_ACTION) || catalog.getCOSObject().containsKey(COSName.AA)) {
            throw refused("il déclenche une action à l'ouverture");
        }
        if (catalog.getNames() != null && catalog.getNames().getJavaScript() != null) {
            throw refused("il contient du JavaScript");
        }
        if (catalog.getNames() != null && catalog.getNames().getEmbeddedFiles() != null) {
            throw refused("il contient des fichiers joints");
        }
        if (catalog.getAcroForm(null) != null && catalog.getAcroForm(null).hasXFA()) {
            throw refused("il contient un formulaire XFA");
        }
        if (!document.getSignatureDictionaries().isEmpty()) {
            throw refused("il est déjà signé");
        }
    }

    private static RefusedException refused(String why) {
        return new RefusedException("document-refused", "Le document est refusé\u00a0: " + why + ".");
    }
}
