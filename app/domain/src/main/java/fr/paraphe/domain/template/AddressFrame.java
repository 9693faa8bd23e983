package fr.paraphe.domain.template;

import java.util.regex.Pattern;

/**
 * The place where an address shows through a window envelope (F064), on the first page of an upright A4 document. All in millimetres.
 *
 * <p>The usual French envelope «DL, fenêtre à droite» is 220 × 110, its window 100 × 35, 20 from its right and bottom edges. A sheet folded
 * in three (210 × 99) moves in it by 10 across and 11 up and down: what shows wherever it lies goes from 100 to 190 from the left edge of
 * the sheet, and from 55 to 79 from its top. The frame stands there; six lines, which is all an address may have (NF Z 10-011), fill it.
 */
final class AddressFrame {
    /** The class of the element that holds the address. */
    static final String CLASS = "address-frame";

    /** From the left edge of the sheet. */
    static final int LEFT = 104;

    /** From the top edge of the sheet. */
    static final int TOP = 55;

    static final int WIDTH = 84;
    static final int HEIGHT = 24;

    private static final int LINE = HEIGHT / 6;
    private static final int AROUND = 4;
    private static final Pattern FRAMED = Pattern.compile("\\bclass\\s*=\\s*[\"'][^\"'>]*\\b" + CLASS + "\\b");

    private AddressFrame() {}

    /** Tells whether a frame of {@code html} has its place on such pages: there is one, and they go into such an envelope. */
    static boolean placed(String html, PageLayout layout) {
        return layout.size() == PageSize.A4 && !layout.landscape() && FRAMED.matcher(html).find();
    }

    /**
     * Returns what puts the frame at its place, whatever stands before it, and what follows it underneath. Margins so wide that they go
     * into the frame push it by as much.
     */
    static String style(PageLayout layout) {
        PageLayout.Margins margins = layout.margins();
        int above = Math.max(0, TOP - margins.top());
        int across = Math.max(0, LEFT - margins.left());
        String frame = ".%s { position: absolute; left: %dmm; top: %dmm; width: %dmm; min-height: %dmm; margin: 0; line-height: %dmm; }\n"
                .formatted(CLASS, across, above, WIDTH, HEIGHT, LINE);
        String room = ".%s-above { float: right; width: 0; height: %dmm; }\n".formatted(CLASS, above)
                + ".%s-beside { float: right; clear: right; width: %dmm; height: %dmm; }\n".formatted(CLASS,
                layout.width() - margins.left() - margins.right() - across + AROUND, HEIGHT + AROUND);
        return frame + "." + CLASS + " p { margin: 0; }\n." + CLASS + " + * { clear: right; }\n" + room;
    }

    /** Returns what keeps the words that come before the frame out of its place; to be put at the beginning of the body. */
    static String room() {
        return "<div class=\"" + CLASS + "-above\"></div><div class=\"" + CLASS + "-beside\"></div>";
    }
}
