package fr.paraphe.documents.merge;

import com.openhtmltopdf.css.style.derived.RectPropertySet;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.render.Box;
import fr.paraphe.domain.merge.DocumentMerger;
import fr.paraphe.domain.merge.MergeTemplate;
import fr.paraphe.domain.merge.MergeValues;
import fr.paraphe.domain.merge.MergedDocument;
import fr.paraphe.domain.merge.SignatureField;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.FixedPages;
import fr.paraphe.domain.template.HandPlaces;
import fr.paraphe.domain.template.PageShape;
import fr.paraphe.domain.template.SignatoryRole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.w3c.dom.Document;

/** Merges templates by filling their DOM and laying it out with openhtmltopdf; one empty signature field stands in each box (F060). */
public final class OpenHtmlDocumentMerger implements DocumentMerger {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int LARGEST = 10 * MEGABYTE;
    private static final int USUAL = 200_000;
    private static final float POINTS_PER_MM = 72f / 25.4f;
    /** Half a point is left to rounding. */
    private static final float LEAST_WIDTH = 50 * POINTS_PER_MM - 0.5f;
    private static final float LEAST_HEIGHT = 20 * POINTS_PER_MM - 0.5f;

    private final RenderingBench bench;
    private final Function<String, byte[]> pictures;

    /** Creates a merger that works at {@code bench}, for values without pictures. */
    public OpenHtmlDocumentMerger(RenderingBench bench) {
        this(bench, sha256 -> {
            throw new IllegalStateException("no picture is kept here: " + sha256);
        });
    }

    /** Creates a merger that works at {@code bench}; {@code pictures} gives the PNG of that SHA-256, for the tags that are pictures. */
    public OpenHtmlDocumentMerger(RenderingBench bench, Function<String, byte[]> pictures) {
        this.bench = bench;
        this.pictures = pictures;
    }

    @Override
    public MergedDocument merge(String html, MergeValues values, Set<SignatoryRole> signatories, HandPlaces byHand) {
        return sendable(bench.with(place -> {
            Document copy = place.template(html).copy();
            SignatureBoxes.keepOnly(copy, signatories, byHand.roles());
            TemplateFill.fill(copy, values, new TemplateFill.Materials(place.faces(), pictures));
            return place.renderer().render(copy, (pdf, boxes) -> {
                MergedDocument saved = save(pdf, values.inInk() ? List.of() : fields(pdf, boxes, signatories, byHand));
                return new MergedDocument(saved.pdf(), saved.pages(), saved.fields(),
                        Optional.of(PdfBoxPageLayoutReader.contents(pdf, saved.fields())));
            });
        }));
    }

    /** Returns {@code merged} unless it is too large to be sent (V38). */
    static MergedDocument sendable(MergedDocument merged) {
        if (merged.pdf().length > LARGEST) {
            throw new RefusedException("V38", "Le document produit fait " + Math.ceilDiv(merged.pdf().length, MEGABYTE)
                    + "\u00a0Mo (maximum 10\u00a0Mo)\u00a0: réduisez les images.");
        }
        return merged;
    }

    @Override
    public TemplateContent read(String html) {
        return bench.with(place -> {
            ParsedTemplate template = place.template(html);
            TemplateContent content = template.content();
            if (!content.boxes().isEmpty()) {
                place.renderer().render(template.copy(), (pdf, boxes) -> {
                    boxes.forEach(box -> checkSize(box.getId(), borderBox(box)));
                    return boxes.size();
                });
            }
            return content;
        });
    }

    private static List<SignatureField> fields(PDDocument pdf, List<PagePosition<Box>> boxes, Set<SignatoryRole> signatories,
            HandPlaces byHand) {
        var missing = signatories.isEmpty() ? EnumSet.noneOf(SignatoryRole.class) : EnumSet.copyOf(signatories);
        var fields = new ArrayList<SignatureField>();
        for (PagePosition<Box> box : boxes) {
            SignatoryRole role = SignatoryRole.ofField(box.getId()).orElseThrow();
            PDRectangle rectangle = borderBox(box);
            checkSize(box.getId(), rectangle);
            if (!missing.remove(role)) {
                throw new RefusedException("V34", "Le bloc «\u00a0" + role.tagCode() + "\u00a0» figure deux fois.");
            }
            fields.add(new SignatureField(role, box.getPageNo(), Math.round(rectangle.getLowerLeftX()),
                    Math.round(rectangle.getLowerLeftY()), Math.round(rectangle.getWidth()), Math.round(rectangle.getHeight())));
        }
        missing.stream().filter(role -> byHand.place(role).isEmpty()).findFirst().ifPresent(role -> {
            throw MergeTemplate.missing(role);
        });
        List<SignatureField> all = missing.isEmpty() ? fields : placed(pdf, fields, byHand.only(missing::contains));
        return all.stream().sorted(SignatureField.READING_ORDER).toList();
    }

    /** Returns the fields of the boxes and those placed by hand, which make room for the former (D-12). */
    private static List<SignatureField> placed(PDDocument pdf, List<SignatureField> boxes, HandPlaces byHand) {
        var shapes = new ArrayList<PageShape>();
        pdf.getPages().forEach(page -> shapes.add(SeenPage.of(page).shape()));
        FixedPages document = FixedPages.of(shapes, boxes.stream().map(SignatureField::place).toList());
        return byHand.on(document).places().stream().map(SignatureField::at).toList();
    }

    /** Takes the margins off, collapsed ones too, which the renderer counts as part of the box: a field covers what is framed. */
    private static PDRectangle borderBox(PagePosition<Box> box) {
        float scale = box.getWidth() / box.getElement().getEffectiveWidth();
        RectPropertySet margin = box.getElement().getMargin(null);
        return new PDRectangle(box.getX() + margin.left() * scale, box.getY() + margin.bottom() * scale,
                box.getWidth() - (margin.left() + margin.right()) * scale, box.getHeight() - (margin.top() + margin.bottom()) * scale);
    }

    private static void checkSize(String fieldName, PDRectangle box) {
        if (box.getWidth() < LEAST_WIDTH || box.getHeight() < LEAST_HEIGHT) {
            String label = SignatoryRole.ofField(fieldName).map(SignatoryRole::label).orElse(fieldName);
            throw new RefusedException("signature-box-too-small", "L'emplacement de signature de «\u00a0" + label
                    + "\u00a0» est trop petit\u00a0: il faut au moins 50\u00a0×\u00a020\u00a0mm.");
        }
    }

    /** Adds the fields, which are in reading order, and returns the document. */
    static MergedDocument save(PDDocument pdf, List<SignatureField> fields) throws IOException {
        if (!fields.isEmpty()) {
            SignatureFieldWriter.add(pdf, fields);
        }
        var out = new ByteArrayOutputStream(USUAL);
        pdf.save(out);
        return new MergedDocument(out.toByteArray(), pdf.getNumberOfPages(), fields);
    }
}
