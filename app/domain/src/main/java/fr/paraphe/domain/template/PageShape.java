package fr.paraphe.domain.template;

/** The size of a page as it is seen, turned as its PDF says, in whole points (1/72 inch) that its crop box holds entirely. */
public record PageShape(int width, int height) {
    public PageShape {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a page of " + width + " x " + height);
        }
    }
}
