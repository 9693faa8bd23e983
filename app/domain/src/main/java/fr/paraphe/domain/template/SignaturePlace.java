package fr.paraphe.domain.template;

/**
 * Where a role signs on a fixed page (D-12): page from 0, whole points from the bottom left corner of the page's crop box as it is seen,
 * that is after the page was turned (ISO 32000-1, 7.7.3.3). In {@link HandPlaces} the page is counted from the last one.
 */
public record SignaturePlace(SignatoryRole role, int page, int x, int y, int width, int height) {
    /** The least width, 50 mm, in points. */
    public static final int LEAST_WIDTH = 142;
    /** The least height, 20 mm, in points. */
    public static final int LEAST_HEIGHT = 57;
    /** The width offered first, 60 mm, in points. */
    public static final int USUAL_WIDTH = 170;
    /** The height offered first, 24 mm, in points. */
    public static final int USUAL_HEIGHT = 68;

    /** Returns a place of the usual size whose middle is at that point. */
    public static SignaturePlace around(SignatoryRole role, int page, int x, int y) {
        return new SignaturePlace(role, page, x - USUAL_WIDTH / 2, y - USUAL_HEIGHT / 2, USUAL_WIDTH, USUAL_HEIGHT);
    }

    /** Returns the same on another page. */
    public SignaturePlace onPage(int next) {
        return new SignaturePlace(role, next, x, y, width, height);
    }

    /** Returns the same so many points further right and up. */
    public SignaturePlace moved(int right, int up) {
        return new SignaturePlace(role, page, x + right, y + up, width, height);
    }

    /** Returns the same with another size; the upper left corner stays. */
    public SignaturePlace sized(int nextWidth, int nextHeight) {
        return new SignaturePlace(role, page, x, y + height - nextHeight, nextWidth, nextHeight);
    }

    /** Tells whether some point belongs to both places; places that only touch do not overlap. */
    public boolean overlaps(SignaturePlace other) {
        return page == other.page && x < other.x + other.width && other.x < x + width && y < other.y + other.height
                && other.y < y + height;
    }

    /** Tells whether it is large enough to be signed in. */
    public boolean largeEnough() {
        return width >= LEAST_WIDTH && height >= LEAST_HEIGHT;
    }
}
