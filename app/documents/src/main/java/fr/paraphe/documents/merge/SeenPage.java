package fr.paraphe.documents.merge;

import fr.paraphe.domain.merge.SignatureField;
import fr.paraphe.domain.template.PageShape;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A page as it is seen: what its crop box holds of whole points, turned clockwise by {@code rotation} degrees (ISO 32000-1, 7.7.3.3).
 * {@code left} and {@code bottom} are the corner in the page's own points, {@code width} and {@code height} are those before turning.
 */
public record SeenPage(int left, int bottom, int width, int height, int rotation) {
    private static final int TURN = 360;
    private static final int QUARTER = 90;

    /** Returns how {@code page} is seen. */
    public static SeenPage of(PDPage page) {
        PDRectangle crop = page.getCropBox();
        int left = (int) Math.ceil(crop.getLowerLeftX());
        int bottom = (int) Math.ceil(crop.getLowerLeftY());
        return new SeenPage(left, bottom, (int) Math.floor(crop.getUpperRightX()) - left, (int) Math.floor(crop.getUpperRightY()) - bottom,
                Math.floorMod(page.getRotation(), TURN));
    }

    /** Returns its shape on a screen. */
    public PageShape shape() {
        return sideways() ? new PageShape(height, width) : new PageShape(width, height);
    }

    private boolean sideways() {
        return rotation % (2 * QUARTER) != 0;
    }

    /** Returns what takes points counted on the page as it is seen to the page's own. */
    AffineTransform toPage() {
        PageShape shape = shape();
        AffineTransform turn = upright(rotation, shape.width(), shape.height());
        turn.preConcatenate(AffineTransform.getTranslateInstance(left, bottom));
        return turn;
    }

    /** Returns what takes the page's own points to those counted on the page as it is seen. */
    AffineTransform fromPage() {
        try {
            return toPage().createInverse();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("a turn can always be undone", e);
        }
    }

    /** Returns the rectangle that {@code field} has in the page's own points. */
    PDRectangle onPage(SignatureField field) {
        Rectangle2D seen = new Rectangle2D.Float(field.x(), field.y(), field.width(), field.height());
        Rectangle2D own = toPage().createTransformedShape(seen).getBounds2D();
        return new PDRectangle((float) own.getX(), (float) own.getY(), (float) own.getWidth(), (float) own.getHeight());
    }

    /**
     * Returns what turns a drawing of {@code width} by {@code height} points counterclockwise by {@code rotation} degrees, a multiple of
     * 90, its bounds beginning at the origin again: it is then seen upright on a page that is turned as much clockwise.
     */
    public static AffineTransform upright(int rotation, double width, double height) {
        AffineTransform turn = AffineTransform.getQuadrantRotateInstance(rotation / QUARTER);
        Rectangle2D bounds = turn.createTransformedShape(new Rectangle2D.Double(0, 0, width, height)).getBounds2D();
        turn.preConcatenate(AffineTransform.getTranslateInstance(-bounds.getX(), -bounds.getY()));
        return turn;
    }
}
