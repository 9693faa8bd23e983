package fr.paraphe.documents.merge;

import fr.paraphe.domain.merge.PageArea;
import fr.paraphe.domain.merge.PageContent.Word;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Reads what is painted on a page as it is seen: words, and how much of it pictures and drawings take. Artifacts are passed over. */
final class PageMarks extends PDFStreamEngine {
    private static final Set<String> PAINTING = Set.of("f", "F", "f*", "B", "B*", "b", "b*", "s", "S", "sh");
    private static final float BELOW_LINE = -0.2f;
    private static final float ABOVE_LINE = 0.75f;
    /** So many shapes are a drawing, or words drawn as shapes; fewer are rules and frames. */
    private static final int DRAWING = 100;
    /** A picture is content from a tenth of the page on; a logo or a stamp is not. */
    private static final float PICTURE = 0.1f;

    private final AffineTransform seen;
    private final WordsOfGlyphs words = new WordsOfGlyphs();
    private int depth;
    private int artifact;
    private double pictures;
    private int shapes;

    private PageMarks(AffineTransform seen) {
        this.seen = seen;
        PageOperators.addTo(this);
    }

    static PageMarks of(PDPage page) throws IOException {
        var marks = new PageMarks(SeenPage.of(page).fromPage());
        marks.processPage(page);
        return marks;
    }

    List<Word> words() {
        return words.all();
    }

    /** Tells whether pictures or a drawing make a page of {@code whole} more than an empty one. */
    boolean filled(PageArea whole) {
        return pictures > PICTURE * whole.width() * whole.height() || shapes > DRAWING;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (picture(operator.getName(), operands)) {
            Rectangle2D box = bounds(getGraphicsState().getCurrentTransformationMatrix(), 0, 0, 1, 1);
            pictures += artifact == 0 ? box.getWidth() * box.getHeight() : 0;
            return;
        }
        shapes += artifact == 0 && PAINTING.contains(operator.getName()) ? 1 : 0;
        super.processOperator(operator, operands);
    }

    private boolean picture(String operator, List<COSBase> operands) {
        return operator.equals(OperatorName.BEGIN_INLINE_IMAGE) || (operator.equals(OperatorName.DRAW_OBJECT) && !operands.isEmpty()
                && operands.getFirst() instanceof COSName name && getResources().isImageXObject(name));
    }

    @Override
    public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
        depth++;
        if (artifact == 0 && COSName.ARTIFACT.equals(tag)) {
            artifact = depth;
        }
    }

    @Override
    public void endMarkedContentSequence() {
        artifact = artifact == depth ? 0 : artifact;
        depth = Math.max(0, depth - 1);
    }

    @Override
    protected void showGlyph(Matrix text, PDFont font, int code, Vector displacement) throws IOException {
        if (artifact == 0) {
            String shown = Objects.requireNonNullElse(font.toUnicode(code), "\ufffd");
            words.add(shown, bounds(text, 0, BELOW_LINE, displacement.getX(), ABOVE_LINE - BELOW_LINE));
        }
    }

    private Rectangle2D bounds(Matrix to, float x, float y, float width, float height) {
        AffineTransform whole = to.createAffineTransform();
        whole.preConcatenate(seen);
        return whole.createTransformedShape(new Rectangle2D.Float(x, y, width, height)).getBounds2D();
    }

    static PageArea area(Rectangle2D box) {
        return new PageArea((float) box.getX(), (float) box.getY(), (float) box.getWidth(), (float) box.getHeight());
    }
}
