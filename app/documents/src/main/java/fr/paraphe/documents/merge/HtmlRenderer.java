package fr.paraphe.documents.merge;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.Box;
import fr.paraphe.documents.fonts.FontFamily;
import fr.paraphe.domain.shared.StillWanted;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/** Lays a W3C document out as PDF/A-2a and PDF/UA-1. Belongs to one thread at a time, with its fonts. */
final class HtmlRenderer {
    /** The only addresses a document may load: pictures that it carries itself. Everything else, the network first, stays shut. */
    private static final Pattern EMBEDDED = Pattern.compile("data:image/(png|jpeg);.*", Pattern.DOTALL);

    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final Pattern BOXES = Pattern.compile(SignatureBoxes.PREFIX + ".*");

    private final byte[] srgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();
    private final Map<Face, Glyphs> glyphs = new HashMap<>();
    private final DocumentFonts.Faces fonts;

    HtmlRenderer(DocumentFonts.Faces fonts) {
        this.fonts = fonts;
    }

    /** What is done with a document once laid out: its pages, and where the signature boxes are. */
    interface Use<T> {
        T of(PDDocument document, List<PagePosition<Box>> boxes) throws IOException;
    }

    <T> T render(Document html, Use<T> use) {
        var target = new PageByPage();
        PdfRendererBuilder builder = new PdfRendererBuilder().withProducer("Paraphe").usePDDocument(target);
        embed(builder, target);
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
        builder.useUnicodeLineBreaker(new FrenchLineBreaker());
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(srgb);
        builder.useUriResolver((base, uri) -> uri != null && EMBEDDED.matcher(uri).matches() ? uri : null);
        builder.withW3cDocument(html, null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer(); PDDocument document = renderer.createPDFKeepOpen()) {
            PageBodies.mark(renderer, document);
            target.keepFonts();
            return use.of(document, renderer.findPagePositionsByID(BOXES));
        } catch (IOException e) {
            throw new UncheckedIOException("the document cannot be laid out", e);
        }
    }

    private void embed(PdfRendererBuilder builder, PageByPage target) {
        for (FontFamily family : FontFamily.values()) {
            for (FontStyle style : List.of(FontStyle.NORMAL, FontStyle.ITALIC)) {
                boolean italic = style == FontStyle.ITALIC;
                for (int weight : List.of(REGULAR, BOLD)) {
                    embed(builder, new Face(family.cssName(), weight, style), target, () -> fonts.of(family, weight == BOLD, italic));
                }
            }
        }
        // What page margins fall back on.
        embed(builder, new Face("serif", REGULAR, FontStyle.NORMAL), target, fonts::regular);
        embed(builder, new Face("Wide", REGULAR, FontStyle.NORMAL), target, fonts::wide);
    }

    private void embed(PdfRendererBuilder builder, Face face, PageByPage target, Supplier<TrueTypeFont> ttf) {
        builder.useFont(new OnDemand(target, face, ttf), face.family(), face.weight(), face.style(), true);
    }

    /** A face as the renderer knows it. */
    private record Face(String family, int weight, FontStyle style) {}

    /** Each page to paint is a step at which a document may be given up. */
    private static final class PageByPage extends PDDocument {
        private final IdentityHashMap<COSDictionary, SoftReference<PDFont>> fonts = new IdentityHashMap<>();

        @Override
        public void addPage(PDPage page) {
            StillWanted.check();
            MarkLists.addTo(page);
            super.addPage(page);
        }

        void knows(QuickFont font) {
            fonts.put(font.getCOSObject(), new SoftReference<>(font));
        }

        /** Gives the pages the fonts that they were written with, to whoever reads them before the document is closed. */
        void keepFonts() {
            for (PDPage page : getPages()) {
                COSDictionary resources = page.getResources().getCOSObject();
                COSDictionary named = resources.getCOSDictionary(COSName.FONT);
                var direct = new HashMap<COSName, SoftReference<PDFont>>();
                if (named != null) {
                    named.keySet().forEach(name -> Optional.ofNullable(fonts.get(named.getCOSDictionary(name)))
                            .ifPresent(font -> direct.put(name, font)));
                }
                page.setResources(new PDResources(resources, null, direct));
            }
        }
    }

    /**
     * Embeds a font only in a document that writes with it. The first document to do so has the font as PDFBox makes it, since the renderer
     * takes the metrics of the face from it once and for all, and needs to know its kind.
     */
    private final class OnDemand extends PDFontSupplier {
        private final PageByPage target;
        private final Face face;
        private final Supplier<TrueTypeFont> ttf;
        private @Nullable PDFont font;

        OnDemand(PageByPage target, Face face, Supplier<TrueTypeFont> ttf) {
            super(null);
            this.target = target;
            this.face = face;
            this.ttf = ttf;
        }

        @Override
        public PDFont supply() {
            try {
                if (font == null) {
                    PDType0Font embedded = PDType0Font.load(target, ttf.get(), true);
                    Glyphs known = glyphs.get(face);
                    font = known == null ? embedded : quick(embedded, known);
                    glyphs.putIfAbsent(face, new Glyphs(embedded.getCmapLookup()));
                }
                return font;
            } catch (IOException e) {
                throw new UncheckedIOException("a font cannot be embedded", e);
            }
        }

        private QuickFont quick(PDType0Font embedded, Glyphs known) {
            var quick = new QuickFont(embedded, known);
            target.knows(quick);
            return quick;
        }
    }
}
