package fr.paraphe.documents.merge;

import fr.paraphe.documents.fonts.FontFamily;
import fr.paraphe.domain.merge.DocumentMerger.TemplateContent;
import fr.paraphe.domain.template.SignatoryRole;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * A template parsed once and cloned for each merge. Belongs to one thread at a time: the DOM of the JDK is not safe even for reading.
 * What PDF/A-2a and PDF/UA-1 ask of the HTML (language, title, description, embedded fonts) is added where it lacks.
 */
final class ParsedTemplate {
    private static final String HOUSE_STYLE = "@page { font-family: Doc, Wide; } body { word-wrap: break-word; } "
            + Arrays.stream(FontFamily.values()).map(ParsedTemplate::rule).collect(Collectors.joining(" "));
    private static final Set<String> WORDS = Set.of("sinon", "/si");

    private final Document master;

    private ParsedTemplate(Document master) {
        this.master = master;
    }

    /** Parses a template and refuses characters that no font has (V39). */
    static ParsedTemplate parse(String html, DocumentFonts.Faces fonts) {
        Document document = new W3CDom().fromJsoup(Jsoup.parse(html));
        complete(document);
        markFamilies(document);
        Dom.texts(document).forEach(text -> TemplateFill.checkGlyphs(text.getData(), fonts));
        return new ParsedTemplate(document);
    }

    /** Returns a document that may be filled and rendered. */
    Document copy() {
        return (Document) master.cloneNode(true);
    }

    /** Reads what the template holds; signature boxes keep their order and repetitions. */
    TemplateContent content() {
        var expressions = new HashSet<String>();
        for (Text text : Dom.texts(master)) {
            Matcher m = TemplateFill.TAG.matcher(text.getData());
            while (m.find()) {
                String word = m.group(1).strip();
                if (!WORDS.contains(word)) {
                    expressions.add(word);
                }
            }
        }
        List<SignatoryRole> boxes = SignatureBoxes.of(master).stream().map(SignatureBoxes.Box::role).toList();
        return new TemplateContent(expressions, boxes);
    }

    private static void complete(Document document) {
        Element html = document.getDocumentElement();
        if (html.getAttribute("lang").isBlank()) {
            html.setAttribute("lang", "fr");
        }
        Element head = Objects.requireNonNull(Dom.firstChild(html, "head"), "jsoup always makes a head");
        Element title = Dom.firstChild(head, "title");
        if (title == null || title.getTextContent().isBlank()) {
            title = title != null ? title : append(head, "title");
            title.setTextContent("Document");
        }
        describe(head, "description", title.getTextContent());
        describe(head, "subject", title.getTextContent());
        append(head, "style").setTextContent(HOUSE_STYLE);
    }

    /** Returns the rule of a family, that no sheet of the template overrules: no document asks for a font that is not embedded. */
    private static String rule(FontFamily family) {
        return (family == FontFamily.SANS ? "*" : "." + family.mark()) + " { font-family: " + family.cssName() + ", Wide !important; }";
    }

    /** Marks what is written in another family than the usual one: what asks for it in its own style, and all that it holds. */
    private static void markFamilies(Document document) {
        var families = new IdentityHashMap<Node, FontFamily>();
        for (Element element : Dom.elements(document)) {
            FontFamily family = FontFamily.asked(element.getAttribute("style"))
                    .orElseGet(() -> families.getOrDefault(element.getParentNode(), FontFamily.SANS));
            families.put(element, family);
            if (family != FontFamily.SANS) {
                element.setAttribute("class", (element.getAttribute("class") + " " + family.mark()).strip());
            }
        }
    }

    private static void describe(Element head, String name, String text) {
        if (Dom.elements(head.getOwnerDocument()).stream().noneMatch(e -> name.equals(e.getAttribute("name")))) {
            Element meta = append(head, "meta");
            meta.setAttribute("name", name);
            meta.setAttribute("content", text);
        }
    }

    private static Element append(Node parent, String name) {
        Element element = Dom.create(parent, name);
        parent.appendChild(element);
        return element;
    }
}
