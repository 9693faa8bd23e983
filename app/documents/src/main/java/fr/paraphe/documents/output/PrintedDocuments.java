package fr.paraphe.documents.output;

import fr.paraphe.domain.output.DocumentSink;
import fr.paraphe.domain.output.PrintOrder;
import fr.paraphe.domain.shared.RefusedException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.Attribute;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.SheetCollate;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Documents on paper, in one print job or one for each. PDFBox draws the pages as the printer asks for them, so that words stay sharp and
 * keep their size. On both sides, each document of a single job begins on a new sheet.
 */
public final class PrintedDocuments implements DocumentSink {
    private static final Logger LOG = LoggerFactory.getLogger(PrintedDocuments.class);
    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    private final PrintService printer;
    private final PrintOrder order;
    private final BoundPdf job;
    private String title = "";
    private int printed;

    PrintedDocuments(PrintService printer, PrintOrder order) {
        this.printer = printer;
        this.order = order;
        job = new BoundPdf(order.twoSided());
    }

    /**
     * Begins to print on the printer that {@code order} names.
     *
     * @throws RefusedException {@code printer-missing} when this computer does not know it any more
     */
    public static DocumentSink open(PrintOrder order) {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(PAGES, null)).filter(one -> one.getName().equals(order.printer()))
                .findFirst().map(one -> new PrintedDocuments(one, order))
                .orElseThrow(() -> new RefusedException("printer-missing", "L'imprimante «\u00a0" + order.printer()
                        + "\u00a0» n'est plus connue de cet ordinateur\u00a0: choisissez-en une autre."));
    }

    @Override
    public void add(String student, String label, byte[] pdf) {
        try {
            if (order.oneJob()) {
                title = label;
                job.add(student, pdf);
                return;
            }
            try (PDDocument document = Loader.loadPDF(pdf)) {
                print(document, student + " - " + label);
                printed++;
            }
        } catch (IOException | PrintException e) {
            throw refused(e);
        }
    }

    @Override
    public String finish() {
        if (order.oneJob()) {
            try {
                print(job.whole(), title);
            } catch (PrintException e) {
                throw refused(e);
            }
        }
        return printer.getName();
    }

    private void print(PDDocument document, String name) throws PrintException {
        var asked = new HashPrintRequestAttributeSet(new JobName(name, Locale.FRENCH));
        asked.add(new Copies(order.copies()));
        want(SheetCollate.COLLATED, asked);
        want(order.twoSided() ? Sides.TWO_SIDED_LONG_EDGE : Sides.ONE_SIDED, asked);
        printer.createPrintJob().print(new SimpleDoc(new PDFPageable(document), PAGES, null), asked);
    }

    /** Asks for what the printer can do, and nothing else: printers differ in what they make of the rest. */
    private void want(Attribute attribute, PrintRequestAttributeSet asked) {
        if (printer.isAttributeValueSupported(attribute, PAGES, null)) {
            asked.add(attribute);
        }
    }

    private RefusedException refused(Exception why) {
        return new RefusedException("print-failed", "L'imprimante «\u00a0" + printer.getName() + "\u00a0» n'a pas pris les documents\u00a0:"
                + " vérifiez qu'elle est allumée et a du papier, puis recommencez."
                + (printed == 0 ? "" : " Les documents précédents (" + printed + ") sont partis."), why);
    }

    @Override
    public void close() {
        try {
            job.close();
        } catch (IOException e) {
            LOG.warn("the scratch file of a print job could not be closed", e);
        }
    }
}
