package fr.paraphe.documents.template;

import fr.paraphe.domain.template.CleanTemplate;
import fr.paraphe.domain.template.TemplateCleaner;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** Cleans templates by parsing them as the merger will, and writing anew what had something to lose. */
public final class JsoupTemplateCleaner implements TemplateCleaner {
    private static final Set<String> DESCRIPTIONS = Set.of("description", "subject", "author", "keywords");

    @Override
    public CleanTemplate clean(String html) {
        Set<String> removed = new LinkedHashSet<>();
        Parser parser = Parser.htmlParser().setTrackErrors(1);
        Document document = Jsoup.parse(html, "", parser);
        if (!document.body().normalName().equals("body")) {
            removed.add(document.body().normalName());
        }
        HtmlText.parsed(document);
        // A text that parsers correct might be corrected otherwise elsewhere: it is kept to the letter only when there is one reading.
        boolean exact = parser.getErrors().isEmpty();
        var markup = new MarkupCleaner(removed::add);
        document.body().select("style").forEach(document.head()::appendChild);
        head(document.head(), removed);
        around(document, removed);
        markup.attributes(root(document), Set.of());
        markup.attributes(document.body(), Set.of());
        markup.clean(document.body());
        var clean = new CleanTemplate(html, opening(document), style(document), document.body().html().strip(), List.copyOf(removed));
        return exact && removed.isEmpty() ? clean
                : new CleanTemplate(clean.with(clean.body()), clean.opening(), clean.style(), clean.body(), clean.removed());
    }

    @Override
    public String body(String html) {
        Document document = HtmlText.fragment(html);
        new MarkupCleaner(_ -> { }).clean(document.body());
        return document.body().html().strip();
    }

    @Override
    public String pasted(String html) {
        Document document = HtmlText.parsed(Jsoup.parse(html));
        PastedText.simplify(document.body());
        new MarkupCleaner(_ -> { }).clean(document.body());
        PastedText.tidy(document.body());
        return document.body().html().strip();
    }

    /** Takes away what stands outside head and body: comments, and the address of a document type. */
    private static void around(Document document, Set<String> removed) {
        List<Node> outside = new ArrayList<>(document.childNodes());
        outside.addAll(root(document).childNodes());
        for (Node node : outside) {
            boolean plainType = node instanceof DocumentType type && type.publicId().isEmpty() && type.systemId().isEmpty();
            if (!plainType && !(node instanceof Element) && !node.outerHtml().isBlank()) {
                removed.add(node.nodeName().replace("#", ""));
                node.remove();
            }
        }
    }

    private static void head(Element head, Set<String> removed) {
        var styles = new StyleCleaner(removed::add);
        for (Node node : List.copyOf(head.childNodes())) {
            if (!(node instanceof Element element)) {
                if (!node.outerHtml().isBlank()) {
                    removed.add("comment");
                    node.remove();
                }
            } else if (element.normalName().equals("style")) {
                style(element, styles.sheet(element.data()), removed);
            } else if (!describes(element)) {
                removed.add(element.normalName());
                element.remove();
            }
        }
    }

    private static void style(Element element, String css, Set<String> removed) {
        if (!css.equals(element.data())) {
            element.empty();
            element.appendChild(new DataNode(css));
        }
        if (element.attributesSize() > 0) {
            removed.add("style");
            element.clearAttributes();
        }
    }

    private static boolean describes(Element element) {
        return switch (element.normalName()) {
            case "title" -> element.attributesSize() == 0;
            case "meta" -> (element.attributesSize() == 1 && element.attr("charset").equalsIgnoreCase("utf-8"))
                    || (element.attributesSize() == 2 && element.hasAttr("content") && DESCRIPTIONS.contains(element.attr("name")));
            default -> false;
        };
    }

    private static Element root(Document document) {
        Element root = document.firstElementChild();
        return root != null ? root : document.appendElement("html");
    }

    private static String style(Document document) {
        var style = new StringBuilder();
        document.head().select("style").forEach(element -> style.append(element.data()));
        return style.toString();
    }

    private static String opening(Document document) {
        return "<!DOCTYPE html>\n" + tag(root(document)) + "\n" + document.head().outerHtml() + "\n" + tag(document.body());
    }

    private static String tag(Element element) {
        String both = element.shallowClone().outerHtml();
        return both.substring(0, both.lastIndexOf("</"));
    }
}
