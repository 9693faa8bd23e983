package fr.paraphe.documents.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** Keeps the elements and attributes of a body that a template may hold: all of them are listed here, and nothing else passes. */
final class MarkupCleaner {
    private static final Set<String> KEPT = Set.of("p", "div", "span", "h1", "h2", "h3", "h4", "h5", "h6", "br", "hr", "strong", "b", "em",
            "i", "u", "s", "del", "ins", "sub", "sup", "small", "code", "pre", "blockquote", "q", "cite", "abbr", "mark", "ul", "ol", "li",
            "dl", "dt", "dd", "table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "td", "th", "img", "figure",
            "figcaption", "address", "article", "section", "header", "footer", "main", "aside");
    /** Gone with all they hold; any other element goes alone, and what it held stays. */
    private static final Set<String> DROPPED = Set.of("script", "style", "noscript", "template", "iframe", "frame", "frameset", "noframes",
            "object", "embed", "applet", "param", "svg", "math", "video", "audio", "source", "track", "canvas", "map", "area", "form",
            "input", "button", "select", "option", "textarea", "keygen", "dialog", "slot", "portal", "link", "meta", "base", "title",
            "head", "xmp", "plaintext", "listing", "noembed", "bgsound", "marquee", "xml", "isindex", "command");
    private static final Set<String> EVERYWHERE =
            Set.of("id", "class", "style", "lang", "dir", "title", "data-tag", "data-if", "data-mention", "data-role", "data-empty");
    private static final Set<String> OF_CELLS =
            Set.of("colspan", "rowspan", "headers", "scope", "abbr", "width", "height", "align", "valign", "bgcolor");
    private static final Set<String> OF_ROWS = Set.of("align", "valign", "bgcolor", "height");
    private static final Map<String, Set<String>> OWN = Map.ofEntries(
            Map.entry("table", Set.of("border", "cellpadding", "cellspacing", "width", "height", "align", "bgcolor", "summary")),
            Map.entry("td", OF_CELLS), Map.entry("th", OF_CELLS), Map.entry("tr", OF_ROWS), Map.entry("thead", OF_ROWS),
            Map.entry("tbody", OF_ROWS), Map.entry("tfoot", OF_ROWS), Map.entry("col", Set.of("span", "width")),
            Map.entry("colgroup", Set.of("span", "width")), Map.entry("ol", Set.of("start", "type", "reversed")),
            Map.entry("ul", Set.of("type")), Map.entry("li", Set.of("value")), Map.entry("p", Set.of("align")),
            Map.entry("img", Set.of("src", "alt", "width", "height")));
    /** What a person reads, in which every sign is allowed; the others are short words. */
    private static final Set<String> WORDS = Set.of("title", "alt", "summary", "abbr", "data-tag", "class", "headers", "src");
    private static final Pattern SHORT = Pattern.compile("[\\p{L}\\p{N}_.,;%# +-]{0,60}");
    private static final Pattern ID = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]{0,80}");
    /** How a picture that is one begins, by its first bytes and not only by its name. */
    private static final Pattern PICTURE = Pattern.compile("data:image/(?:png;base64,\\s*iVBORw0KGg|jpeg;base64,\\s*/9j/)");

    private final Consumer<String> removed;
    private final StyleCleaner styles;

    /** Creates a cleaner that names to {@code removed} what it takes away. */
    MarkupCleaner(Consumer<String> removed) {
        this.removed = removed;
        styles = new StyleCleaner(removed);
    }

    /** Cleans everything under {@code body}, in place. */
    void clean(Element body) {
        removeMarks(body);
        for (Element element : body.children().select("*")) {
            if (element.parent() != null) {
                judge(element);
            }
        }
    }

    private void judge(Element element) {
        String name = element.normalName();
        boolean foreign = !Parser.NamespaceHtml.equals(element.tag().namespace());
        if (foreign || DROPPED.contains(name)) {
            removed.accept(name);
            element.remove();
        } else if (!KEPT.contains(name)) {
            removed.accept(name);
            element.unwrap();
        } else if (name.equals("img") && !picture(element.attr("src"))) {
            removed.accept("img");
            element.remove();
        } else {
            attributes(element, OWN.getOrDefault(name, Set.of()));
        }
    }

    /** Tells a picture, all of it in Base64; sign by sign, since a pattern takes a second to read what ten photographs weigh. */
    private static boolean picture(String source) {
        Matcher beginning = PICTURE.matcher(source);
        if (!beginning.lookingAt()) {
            return false;
        }
        int content = after(source, beginning.end(), MarkupCleaner::base64);
        int padding = after(source, content, sign -> sign == '=');
        return content > beginning.end() && padding - content <= 2 && after(source, padding, MarkupCleaner::space) == source.length();
    }

    private static int after(String words, int from, IntPredicate kept) {
        int at = from;
        while (at < words.length() && kept.test(words.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean base64(int sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9') || sign == '+' || sign == '/'
                || space(sign);
    }

    private static boolean space(int sign) {
        return sign == ' ' || (sign >= '\t' && sign <= '\r');
    }

    /** Keeps of an element the attributes allowed everywhere and {@code own}. */
    void attributes(Element element, Set<String> own) {
        for (Attribute attribute : element.attributes().asList()) {
            String name = attribute.getKey();
            boolean allowed = EVERYWHERE.contains(name) || own.contains(name);
            if (!allowed || !fits(name, attribute.getValue())) {
                removed.accept(name);
                element.removeAttr(name);
            } else if (name.equals("style")) {
                style(element, styles.declarations(attribute.getValue()));
            }
        }
    }

    private static void style(Element element, String kept) {
        if (kept.isBlank()) {
            element.removeAttr("style");
        } else if (!kept.equals(element.attr("style"))) {
            element.attr("style", kept);
        }
    }

    private static boolean fits(String name, String value) {
        if (name.equals("id")) {
            return ID.matcher(value).matches();
        }
        return name.equals("style") || WORDS.contains(name) || SHORT.matcher(value).matches();
    }

    /** Takes away what is neither an element nor words: comments, declarations, raw sections. */
    private void removeMarks(Element body) {
        List<Node> marks = new ArrayList<>();
        NodeTraversor.traverse((node, _) -> {
            boolean words = node instanceof TextNode && !(node instanceof CDataNode);
            boolean data = node.parent() instanceof Element parent && DROPPED.contains(parent.normalName());
            if (!words && !(node instanceof Element) && !data) {
                marks.add(node);
            }
        }, body);
        for (Node mark : marks) {
            removed.accept(mark.nodeName().replace("#", "").toLowerCase(Locale.ROOT));
            mark.remove();
        }
    }
}
