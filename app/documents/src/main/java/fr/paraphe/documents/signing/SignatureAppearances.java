package fr.paraphe.documents.signing;

import fr.paraphe.documents.merge.DocumentFonts;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.signing.PdfSigner;
import fr.paraphe.domain.signing.SignatureVisual;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/**
 * Draws what a signature looks like as a one-page PDF of the box's size: the drawing or the typed name above, who signed, as what and
 * when below. The last 64 looks are kept, as one gesture may sign hundreds of documents with the same one.
 */
final class SignatureAppearances {
    private static final int KEPT = 64;
    private static final float MARGIN = 3;
    private static final float SMALL = 7;
    private static final float LEADING = 8.4f;
    private static final float LARGE = 20;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("'le' dd/MM/yyyy 'à' HH:mm '(heure de Paris)'", Locale.FRANCE);

    private final DocumentFonts fonts;
    private DocumentFonts.@Nullable Faces faces;
    private final Map<String, byte[]> recent = new LinkedHashMap<>(16, 0.75f, true);

    SignatureAppearances(DocumentFonts fonts) {
        this.fonts = fonts;
    }

    /** Returns the look of a signature, drawn at most once while it is in use; one at a time, as the parsed fonts are shared. */
    synchronized byte[] of(PdfSigner.Order order, float width, float height) throws IOException {
        String key = key(order, width, height);
        byte[] known = recent.get(key);
        if (known != null) {
            return known;
        }
        byte[] drawn = draw(order, width, height);
        recent.put(key, drawn);
        if (recent.size() > KEPT) {
            recent.remove(recent.keySet().iterator().next());
        }
        return drawn;
    }

    /** Returns the lines below the drawing: name, role, organisation if any, moment in Paris. */
    static List<String> lines(PdfSigner.Order order) {
        var lines = new ArrayList<String>();
        lines.add(order.signerName());
        lines.add(order.roleLabel());
        lines.add(order.organisation());
        lines.add(WHEN.format(order.at().atZone(PARIS)));
        lines.removeIf(String::isBlank);
        return lines;
    }

    private static String key(PdfSigner.Order order, float width, float height) {
        byte[] png = order.visual().png();
        return Sha256.hex(String.join("\u0000", lines(order)) + "\u0000" + order.visual().typedName() + "\u0000" + width + "x" + height
                + "\u0000" + (png == null ? "" : Sha256.hex(png)));
    }

    private byte[] draw(PdfSigner.Order order, float width, float height) throws IOException {
        if (faces == null) {
            faces = fonts.parse();
        }
        try (var document = new PDDocument()) {
            var page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            PDFont font = PDType0Font.load(document, faces.regular(), true);
            try (var content = new PDPageContentStream(document, page)) {
                List<String> lines = lines(order);
                float textTop = MARGIN + lines.size() * LEADING;
                float y = textTop - SMALL;
                for (String line : lines) {
                    write(content, font, SMALL, fit(line, font, SMALL, width - 2 * MARGIN), y);
                    y -= LEADING;
                }
                drawVisual(document, content, font, order.visual(), new PDRectangle(MARGIN, textTop + 1, width - 2 * MARGIN,
                        height - textTop - 1 - MARGIN));
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void drawVisual(PDDocument document, PDPageContentStream content, PDFont font, SignatureVisual visual, PDRectangle area)
            throws IOException {
        byte[] png = visual.png();
        if (png != null) {
            PDImageXObject image = PDImageXObject.createFromByteArray(document, png, "signature");
            float scale = Math.min(area.getWidth() / image.getWidth(), area.getHeight() / image.getHeight());
            float w = image.getWidth() * scale;
            float h = image.getHeight() * scale;
            float x = area.getLowerLeftX() + (area.getWidth() - w) / 2;
            content.drawImage(image, x, area.getLowerLeftY() + (area.getHeight() - h) / 2, w, h);
            return;
        }
        String name = shown(visual.typedName(), font);
        float size = Math.min(LARGE, area.getHeight());
        float natural = font.getStringWidth(name) / 1000 * size;
        float fitting = natural > area.getWidth() ? Math.max(9, size * 0.98f * area.getWidth() / natural) : size;
        float y = area.getLowerLeftY() + (area.getHeight() - fitting * 0.7f) / 2;
        write(content, font, fitting, fit(name, font, fitting, area.getWidth()), y);
    }

    private static void write(PDPageContentStream content, PDFont font, float size, String text, float y) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(MARGIN, y);
        content.showText(text);
        content.endText();
    }

    /** Cuts a text to the width of the box, with an ellipsis: nothing of a signature may be drawn beside its box. */
    private static String fit(String text, PDFont font, float size, float width) throws IOException {
        String whole = shown(text, font);
        String cut = whole;
        while (!cut.isEmpty() && font.getStringWidth(cut.equals(whole) ? cut : cut + "…") / 1000 * size > width) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut.equals(whole) ? cut : cut + "…";
    }

    /** Replaces what the font cannot draw by «?», so that an odd name never keeps anybody from signing; the certificate has it whole. */
    private static String shown(String text, PDFont font) {
        var shown = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).strip().codePoints().forEach(c -> {
            String one = Character.toString(Character.isWhitespace(c) || c == '\u202f' ? ' ' : c);
            shown.append(draws(font, one) ? one : "?");
        });
        return shown.toString();
    }

    private static boolean draws(PDFont font, String one) {
        try {
            return font.getStringWidth(one) >= 0;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
