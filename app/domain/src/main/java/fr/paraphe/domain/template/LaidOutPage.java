package fr.paraphe.domain.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a layout around a template's text: a style sheet after the text's own, so that it prevails, and the elements that stand on every
 * page. Texts of the layout are plain: what looks like markup in them is printed as it is written.
 */
final class LaidOutPage {
    private static final Pattern END_OF_HEAD = Pattern.compile("</head\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern BODY = Pattern.compile("<body\\b[^>]*>", Pattern.CASE_INSENSITIVE);

    private static final double POINTS_A_MM = 72 / 25.4;
    private static final double CAPITAL = 0.75;
    private static final int SMALLEST = 14;
    private static final int LARGEST = 110;

    private LaidOutPage() {}

    static String of(String html, PageLayout layout) {
        String page = whole(html);
        Matcher head = END_OF_HEAD.matcher(page);
        boolean framed = AddressFrame.placed(page, layout);
        String style = style(layout) + (framed ? AddressFrame.style(layout) : "");
        page = head.replaceFirst(Matcher.quoteReplacement("<style>\n" + style + "</style>\n</head>"));
        String begins = repeated(layout) + (framed ? AddressFrame.room() : "");
        return BODY.matcher(page).replaceFirst(body -> Matcher.quoteReplacement(body.group() + begins));
    }

    /** A text that is only a fragment becomes a page of its own. */
    private static String whole(String html) {
        String page = BODY.matcher(html).find() ? html : "<body>" + html + "</body>";
        return END_OF_HEAD.matcher(page).find() ? page : "<html lang=\"fr\"><head></head>" + page.replaceFirst("(?i)^\\s*<html[^>]*>", "")
                + (page.matches("(?is).*</html\\s*>\\s*") ? "" : "</html>");
    }

    private static String style(PageLayout layout) {
        PageLayout.Margins margins = layout.margins();
        var css = new StringBuilder();
        css.append("@page { size: %dmm %dmm; margin: %dmm %dmm %dmm %dmm;".formatted(layout.width(), layout.height(),
                margins.top(), margins.right(), margins.bottom(), margins.left()));
        if (!layout.header().isBlank()) {
            css.append(" @top-center { content: element(layout-header); width: 100%; vertical-align: bottom; }");
        }
        if (bottom(layout)) {
            css.append(" @bottom-center { content: element(layout-footer); width: 100%; vertical-align: top; }");
        }
        css.append(" }\n");
        css.append(".layout-header { position: running(layout-header); font-size: 8.5pt; padding: 0 0 4mm 0; white-space: pre-line; }\n");
        css.append(".layout-footer { position: running(layout-footer); font-size: 8pt; padding: 3mm 0 0 0; white-space: pre-line; }\n");
        css.append(".layout-number { text-align: right; }\n");
        css.append(".layout-number:before { content: \"Page \" counter(page) \" / \" counter(pages); }\n");
        css.append(".layout-watermark { position: fixed; top: %dmm; left: 0; width: 100%%; text-align: center; font-size: %dpt;"
                .formatted(layout.height() / 3, watermarkSize(layout)));
        return css.append(" color: #e3e6eb; z-index: -1; }\n").toString();
    }

    /** As large as its words leave it, in points: a capital is about seven tenths as wide as it is high. */
    private static long watermarkSize(PageLayout layout) {
        int room = layout.width() - layout.margins().left() - layout.margins().right();
        return Math.clamp(Math.round(room * POINTS_A_MM / (CAPITAL * Math.max(1, layout.watermark().strip().length()))), SMALLEST, LARGEST);
    }

    private static boolean bottom(PageLayout layout) {
        return layout.numbered() || !layout.footer().isBlank();
    }

    private static String repeated(PageLayout layout) {
        var html = new StringBuilder();
        if (!layout.header().isBlank()) {
            html.append("<div class=\"layout-header\">").append(escaped(layout.header())).append("</div>");
        }
        if (bottom(layout)) {
            html.append("<div class=\"layout-footer\">");
            if (!layout.footer().isBlank()) {
                html.append("<div>").append(escaped(layout.footer())).append("</div>");
            }
            html.append(layout.numbered() ? "<div class=\"layout-number\"></div>" : "").append("</div>");
        }
        if (!layout.watermark().isBlank()) {
            html.append("<div class=\"layout-watermark\">").append(escaped(layout.watermark())).append("</div>");
        }
        return html.toString();
    }

    private static String escaped(String text) {
        return text.strip().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
