package fr.paraphe.domain.template;

/** The sizes of paper offered, in millimetres, upright. */
public enum PageSize {
    A3(297, 420),
    A4(210, 297),
    A5(148, 210),
    /** A label. */
    A7(74, 105);

    private final int width;
    private final int height;

    PageSize(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Returns the width in millimetres. */
    public int width() {
        return width;
    }

    /** Returns the height in millimetres. */
    public int height() {
        return height;
    }
}
