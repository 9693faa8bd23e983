package fr.paraphe.domain.template.clause;

/**
 * How the places of a clause are laid out («Modification avancée», F304): how many stand beside one another, their size in millimetres, and
 * whether the whole clause stays on one page.
 */
public record ClauseLayout(int inARow, int width, int height, boolean together) {
    /** The most places beside one another on an upright page. */
    public static final int MOST_IN_A_ROW = 3;
    /** The least width of a place, in millimetres, which the merger asks too. */
    public static final int LEAST_WIDTH = 50;
    /** The greatest width of a place, in millimetres. */
    public static final int MOST_WIDTH = 90;
    /** The least height of a place, in millimetres, which the merger asks too. */
    public static final int LEAST_HEIGHT = 20;
    /** The greatest height of a place, in millimetres. */
    public static final int MOST_HEIGHT = 60;

    /** Two in a row, 6 × 3 cm each (4.2), on one page. */
    public static final ClauseLayout USUAL = new ClauseLayout(2, 60, 30, true);

    /** Returns the same with that many places in a row; three are as narrow as they can be. */
    public ClauseLayout inARow(int next) {
        return new ClauseLayout(next, next == MOST_IN_A_ROW ? LEAST_WIDTH : width, height, together);
    }

    /** Returns the same with places of another size, in millimetres. */
    public ClauseLayout size(int nextWidth, int nextHeight) {
        return new ClauseLayout(inARow, nextWidth, nextHeight, together);
    }

    /** Returns the same kept on one page, or not. */
    public ClauseLayout together(boolean next) {
        return new ClauseLayout(inARow, width, height, next);
    }
}
