package fr.paraphe.domain.template;

/**
 * The tab «Mise en page» (F070): paper, margins in millimetres, and what stands on every page: a header and a footer in which tags are
 * allowed, page numbers, a watermark. An empty header or footer leaves that of the text, if the text has one.
 */
public record PageLayout(PageSize size, boolean landscape, Margins margins, String header, String footer, boolean numbered,
        String watermark) {
    /** The margins of the shipped templates. */
    public static final Margins USUAL = new Margins(24, 19, 19, 19);

    /** An upright A4 page with nothing but the text. */
    public static final PageLayout PLAIN = new PageLayout(PageSize.A4, false, USUAL, "", "", false, "");

    /** What is left white around the text, in millimetres. */
    public record Margins(int top, int right, int bottom, int left) {}

    /** Returns the width of the page in millimetres, as it is turned. */
    public int width() {
        return landscape ? size.height() : size.width();
    }

    /** Returns the height of the page in millimetres, as it is turned. */
    public int height() {
        return landscape ? size.width() : size.height();
    }
}
