package fr.paraphe.documents.template.imports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Makes of what a conversion gives the markup of a template: looks where {@link WordMarks} left signs, signs where boxes are ticked. */
final class ImportedMarkup {
    private static final Set<String> BLOCKS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th");
    private static final Pattern SIZE = Pattern.compile("(.*)" + WordMarks.SIZE + "(\\d+)x(\\d+)", Pattern.DOTALL);

    private static final Pattern SPAN = Pattern.compile("[1-9]\\d?");

    private final Consumer<String> warnings;

    ImportedMarkup(Consumer<String> warnings) {
        this.warnings = warnings;
    }

    void settle(Document document) {
        for (Element box : document.body().select("input[type=checkbox]")) {
            box.replaceWith(new TextNode(box.hasAttr("checked") ? "☑" : "☐"));
        }
        for (Element picture : document.body().select("img")) {
            Matcher m = SIZE.matcher(picture.attr("alt"));
            if (m.matches()) {
                picture.attr("alt", m.group(1)).attr("width", m.group(2)).attr("height", m.group(3));
            }
            if (picture.attr("alt").isBlank()) {
                picture.attr("alt", "Image"); // PDF/UA wants words for each picture
            }
        }
        document.body().select("[colspan], [rowspan]").forEach(cell -> List.of("colspan", "rowspan").stream()
                .filter(span -> !SPAN.matcher(cell.attr(span)).matches()).forEach(cell::removeAttr));
        Pictures.keep(document.body(), warnings);
        marks(document.body());
        if (!document.body().select("a[href]").isEmpty()) {
            warnings.accept("Les liens ont été retirés\u00a0: leur texte est conservé.");
        }
        if (!document.select("script, iframe, object, embed, form, [onclick], [onload]").isEmpty()) {
            warnings.accept("Des éléments actifs (scripts, formulaires…) ont été retirés.");
        }
        document.body().select("a").forEach(Element::unwrap);
    }

    private static void marks(Element body) {
        List<TextNode> texts = body.nodeStream(TextNode.class)
                .filter(text -> text.getWholeText().chars().anyMatch(ImportedMarkup::mark)).toList();
        for (TextNode text : texts) {
            String words = text.getWholeText();
            block(text).ifPresent(block -> words.chars().filter(ImportedMarkup::mark).forEach(mark -> apply(block, (char) mark)));
            text.text(words.replaceAll("[" + WordMarks.CENTER + "-" + WordMarks.SIZE + "]", ""));
        }
    }

    private static boolean mark(int sign) {
        return sign >= WordMarks.CENTER && sign <= WordMarks.SIZE;
    }

    private static Optional<Element> block(TextNode text) {
        Element at = text.parent();
        while (at != null && !BLOCKS.contains(at.normalName())) {
            at = at.parent();
        }
        return Optional.ofNullable(at);
    }

    private static void apply(Element block, char mark) {
        switch (mark) {
            case WordMarks.CENTER -> block.attr("style", "text-align: center");
            case WordMarks.RIGHT -> block.attr("style", "text-align: right");
            case WordMarks.JUSTIFY -> block.attr("style", "text-align: justify");
            case WordMarks.NO_LINES -> Optional.ofNullable(block.closest("table")).ifPresent(table -> table.addClass("sans-filets"));
            case WordMarks.PAGE -> breakPage(block);
            default -> { }
        }
    }

    /** Breaks the page before a block whose first sign asks it, after it otherwise; never inside a table or a list. */
    private static void breakPage(Element block) {
        if (block.closest("table, ul, ol") != null) {
            return;
        }
        Element pause = new Element("div").attr("style", "page-break-after: always");
        boolean first = block.wholeText().chars().dropWhile(sign -> mark(sign) && sign != WordMarks.PAGE).limit(1)
                .anyMatch(sign -> sign == WordMarks.PAGE);
        if (first) {
            block.before(pause);
            if (block.childrenSize() == 0 && block.wholeText().chars().allMatch(ImportedMarkup::mark)) {
                block.remove();
            }
        } else {
            block.after(pause);
        }
    }
}
