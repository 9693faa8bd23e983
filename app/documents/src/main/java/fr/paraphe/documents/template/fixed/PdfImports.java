package fr.paraphe.documents.template.fixed;

import fr.paraphe.documents.merge.PdfPageCounter;
import fr.paraphe.documents.merge.SeenPage;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.FixedPdf;
import fr.paraphe.domain.template.PageShape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/**
 * Takes existing PDFs in as the pages of templates (D-12, F289). Their pages stay as they are seen; what would act is taken out. A file
 * from which nothing had to go is kept as it is, another is written anew, the same way each time: one PDF imported twice is one content.
 */
public final class PdfImports {
    private static final String END = "%%EOF";
    private static final int LARGEST = 10 * 1024 * 1024;
    private static final int MOST_PAGES = 500;
    /** Where the first and the last words of a PDF are looked for, in bytes (ISO 32000-1, annex H). */
    private static final int AROUND = 1024;
    /** From 35 mm to 1.2 m, in points. */
    private static final int SHORTEST = 100;
    private static final int LONGEST = 3400;
    private static final int MOST_DRAWN_OUT = 6;
    private static final int LARGEST_LZW = 256 * 1024;
    private static final long MOST_PIXELS = 80_000_000;
    private static final Set<String> COMPRESSED = Set.of("FlateDecode", "Fl", "LZWDecode", "LZW", "RunLengthDecode", "RL");
    /** Whatever describes the file itself is inflated by its opening: a stream compressed twice is refused before. */
    private static final Pattern STACKED = Pattern.compile("/(FlateDecode|LZWDecode|Fl|LZW)\\s*/(FlateDecode|LZWDecode|Fl|LZW)\\b");
    private static final Set<String> LZW = Set.of("LZWDecode", "LZW");

    /** A PDF that was taken in: its title, if it has one, and what was taken out of it, in French sentences. */
    public record Taken(FixedPdf pdf, String title, List<String> warnings) {
        public Taken {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Takes in the PDF {@code bytes}; a refusal begins by {@code named}.
     *
     * @throws RefusedException {@code import-empty}, {@code import-large} over 10 MB, {@code import-mismatch}, {@code import-bomb},
     *     {@code import-encrypted}, {@code import-damaged}, {@code import-signed}, {@code import-xfa}, {@code import-pages} over 500 pages,
     *     or for a page that is no sheet of paper
     */
    public Taken take(byte[] bytes, String named) {
        var refusals = new PdfRefusals(named);
        begins(bytes, refusals);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            requireFree(document, refusals);
            String title = Optional.ofNullable(document.getDocumentInformation().getTitle()).orElse("");
            List<PageShape> shapes = shapes(document, refusals);
            var disarmed = new Disarmed(document);
            disarmed.disarm();
            disarmed.streams().forEach(stream -> requireModest(stream, refusals));
            for (PDPage page : document.getPages()) {
                new PDFStreamParser(page).parse();
            }
            byte[] harmless = disarmed.changed() || revised(bytes) ? written(document) : bytes;
            new PdfPageCounter().count(harmless);
            return new Taken(new FixedPdf(harmless, shapes), title, disarmed.warnings());
        } catch (InvalidPasswordException e) {
            throw refusals.encrypted(e);
        } catch (RefusedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // A PDF from anywhere breaks its reader in many ways; whichever it is, the person can do the same about it.
            throw refusals.damaged(e);
        }
    }

    private static void begins(byte[] bytes, PdfRefusals refusals) {
        if (bytes.length == 0) {
            throw refusals.empty();
        }
        if (bytes.length > LARGEST) {
            throw refusals.large();
        }
        if (!text(bytes, 0, AROUND).contains("%PDF-")) {
            throw refusals.mismatch();
        }
        if (!text(bytes, bytes.length - AROUND, bytes.length).contains(END)) {
            throw refusals.damaged(null);
        }
        if (STACKED.matcher(text(bytes, 0, bytes.length)).find() || new Inflation(bytes).excessive()) {
            throw refusals.bomb();
        }
    }

    private static String text(byte[] bytes, int from, int to) {
        int start = Math.max(0, from);
        return new String(bytes, start, Math.min(bytes.length, to) - start, StandardCharsets.ISO_8859_1);
    }

    private static void requireFree(PDDocument document, PdfRefusals refusals) throws IOException {
        if (document.isEncrypted()) {
            throw refusals.encrypted(null);
        }
        // Null as fix-up: nothing is repaired before it is known that nobody signed.
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null && form.hasXFA()) {
            throw refusals.xfa();
        }
        if (!document.getSignatureDictionaries().isEmpty()) {
            throw refusals.signed();
        }
    }

    private static List<PageShape> shapes(PDDocument document, PdfRefusals refusals) {
        int count = document.getNumberOfPages();
        if (count < 1) {
            throw refusals.empty();
        }
        if (count > MOST_PAGES) {
            throw refusals.pages(MOST_PAGES);
        }
        var shapes = new ArrayList<PageShape>();
        for (PDPage page : document.getPages()) {
            SeenPage seen = SeenPage.of(page);
            int shorter = Math.min(seen.width(), seen.height());
            int longer = Math.max(seen.width(), seen.height());
            if (shorter < SHORTEST || longer > LONGEST || longer > (long) shorter * MOST_DRAWN_OUT) {
                throw refusals.shape(shapes.size() + 1);
            }
            shapes.add(seen.shape());
        }
        return shapes;
    }

    /** Refuses what would fill the memory when it is shown: a stream compressed twice, a long one in LZW, a picture without bounds. */
    private static void requireModest(COSStream stream, PdfRefusals refusals) {
        List<String> filters = filters(stream);
        long pixels = stream.getLong(COSName.WIDTH, 0) * stream.getLong(COSName.HEIGHT, 0);
        boolean longLzw = filters.stream().anyMatch(LZW::contains) && stream.getLength() > LARGEST_LZW;
        if (filters.stream().filter(COMPRESSED::contains).count() > 1 || longLzw || pixels > MOST_PIXELS) {
            throw refusals.bomb();
        }
    }

    private static List<String> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray several) {
            return several.toCOSNameStringList();
        }
        return filters instanceof COSName one ? List.of(one.getName()) : List.of();
    }

    /** Former states of a document are no part of it (ISO 32000-1, 7.5.6). */
    private static boolean revised(byte[] bytes) {
        return text(bytes, 0, bytes.length).split(END, -1).length > 2;
    }

    private static byte[] written(PDDocument document) throws IOException {
        document.setDocumentId(0L); // else the moment would be written, and each import would be another content
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
