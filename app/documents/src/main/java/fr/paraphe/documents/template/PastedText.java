package fr.paraphe.documents.template;

import fr.paraphe.documents.fonts.FontFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Makes of what word processors put on the clipboard a text that takes the looks of the template it is pasted into. */
final class PastedText {
    private static final Set<String> LOOKS = Set.of("font-weight", "font-style", "font-size", "text-decoration", "text-decoration-line",
            "text-align", "color", "background-color", "vertical-align", "list-style-type", "width", "height", "border", "border-top",
            "border-right", "border-bottom", "border-left", "border-collapse", "border-color", "border-style", "border-width",
            "padding-left", "page-break-after");
    /** What other programs write for «as usual». */
    private static final Pattern USUAL = Pattern.compile("(?i)color:\\s*(windowtext|black|#000000|#000|rgb\\(0, ?0, ?0\\))"
            + "|background-color:\\s*(white|transparent|#ffffff|#fff|rgb\\(255, ?255, ?255\\))|font-weight:\\s*(normal|400)"
            + "|font-style:\\s*normal|text-decoration(-line)?:\\s*none|text-align:\\s*(left|start)|vertical-align:\\s*baseline");
    private static final Pattern FOREIGN_CLASS = Pattern.compile("(?i)mso.*|western|cjk|ctl|sdfield|apple-.*|xl\\d+|mce-.*");
    private static final Pattern NUMBERED = Pattern.compile("[(]?[0-9a-zA-Z]{1,4}[.)]");

    private PastedText() {}

    /** Reads what only the clean text no longer tells: the lists of Word, which are paragraphs with a mark. */
    static void simplify(Element body) {
        body.nodeStream(Comment.class).toList().forEach(Node::remove);
        List<Element> lines = body.select("p[style*=mso-list]").stream().toList();
        lines.forEach(PastedText::listItem);
    }

    private static void listItem(Element line) {
        Element mark = line.selectFirst("[style*=mso-list:Ignore], [style*=mso-list: Ignore]");
        String list = mark != null && NUMBERED.matcher(mark.text().strip()).matches() ? "ol" : "ul";
        if (mark != null) {
            mark.remove();
        }
        line.clearAttributes();
        line.tagName("li");
        @Nullable Element before = line.previousElementSibling();
        if (before != null && before.normalName().equals(list) && before.hasAttr("data-word")) {
            before.appendChild(line);
        } else {
            line.wrap("<" + list + " data-word=\"1\"></" + list + ">");
        }
    }

    /** Takes off the looks of the other document, and the elements that only carried them. */
    static void tidy(Element body) {
        for (Element element : body.children().select("*")) {
            looks(element);
            classes(element);
            if (element.hasAttr("id") && !element.id().startsWith("sig_")) {
                element.removeAttr("id");
            }
            element.removeAttr("lang").removeAttr("dir").removeAttr("data-mention").removeAttr("data-if");
        }
        for (Element span : body.select("span")) {
            if (span.attributesSize() == 0) {
                span.unwrap();
            }
        }
    }

    private static void looks(Element element) {
        var kept = new ArrayList<String>();
        for (String declaration : element.attr("style").split(";")) {
            String one = declaration.strip();
            int colon = one.indexOf(':');
            boolean look = colon > 0 && LOOKS.contains(one.substring(0, colon).strip().toLowerCase(Locale.ROOT));
            boolean ours = FontFamily.asked(one).filter(family -> family != FontFamily.SANS).isPresent();
            if (ours || (look && !USUAL.matcher(one).matches())) {
                kept.add(one);
            }
        }
        if (kept.isEmpty()) {
            element.removeAttr("style");
        } else {
            element.attr("style", String.join("; ", kept));
        }
    }

    private static void classes(Element element) {
        for (String name : element.classNames()) {
            if (FOREIGN_CLASS.matcher(name).matches()) {
                element.removeClass(name);
            }
        }
        if (element.className().isBlank()) {
            element.removeAttr("class");
        }
    }
}
