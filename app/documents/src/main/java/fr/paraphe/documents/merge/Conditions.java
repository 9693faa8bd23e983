package fr.paraphe.documents.merge;

import fr.paraphe.domain.merge.MergeValues;
import fr.paraphe.domain.shared.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Keeps one branch of each block {@code {{#si X}} … {{sinon}} … {{/si}}} (4.1). A marker alone in its element counts as that element, so
 * that blocks may hold paragraphs, and a marker inside a sentence cuts the sentence. Blocks may be nested.
 */
final class Conditions {
    private static final Pattern MARKER = Pattern.compile("\\{\\{\\s*(#si\\s+[^}]+|sinon|/si)\\s*}}");

    private final MergeValues values;

    private Conditions(MergeValues values) {
        this.values = values;
    }

    static void apply(Document document, MergeValues values) {
        for (Text text : Dom.texts(document)) {
            if (text.getData().contains("{{")) {
                isolate(text);
            }
        }
        var conditions = new Conditions(values);
        for (Text text : Dom.texts(document)) {
            if (opens(text) && attached(text, document)) {
                conditions.resolve(text);
            }
        }
        for (Text text : Dom.texts(document)) {
            if (MARKER.matcher(text.getData()).matches()) {
                throw broken(text, "n'a pas de début");
            }
        }
    }

    /** Cuts a text so that each marker is a text node of its own. */
    private static void isolate(Text text) {
        Text rest = text;
        Matcher m = MARKER.matcher(rest.getData());
        while (m.find()) {
            int length = m.end() - m.start();
            Text marker = m.start() == 0 ? rest : rest.splitText(m.start());
            if (marker.getLength() == length) {
                return;
            }
            rest = marker.splitText(length);
            m = MARKER.matcher(rest.getData());
        }
    }

    private static boolean attached(Node node, Document document) {
        Node top = node;
        while (top.getParentNode() != null) {
            top = top.getParentNode();
        }
        return top.isSameNode(document);
    }

    private void resolve(Text opening) {
        String code = word(opening).substring("#si".length()).strip();
        if (values.text(code).isEmpty()) {
            throw TemplateFill.unknown(code);
        }
        Node start = place(opening);
        var kept = new ArrayList<Node>();
        var other = new ArrayList<Node>();
        List<Node> branch = kept;
        int depth = 0;
        Node node = start.getNextSibling();
        for (; node != null; node = node.getNextSibling()) {
            String word = word(node);
            if (depth == 0 && word.equals("/si")) {
                break;
            }
            depth += word.startsWith("#si") ? 1 : word.equals("/si") ? -1 : 0;
            if (depth == 0 && word.equals("sinon")) {
                other.add(node);
                branch = other;
            } else {
                branch.add(node);
            }
        }
        if (node == null) {
            throw broken(opening, "n'est pas fermée par {{/si}}");
        }
        boolean holds = values.holds(code);
        Dom.remove(start);
        Dom.remove(node);
        (holds ? other : kept).forEach(Dom::remove);
        other.stream().limit(1).forEach(Dom::remove);
    }

    private static RefusedException broken(Text marker, String why) {
        return new RefusedException("V31", "La condition «\u00a0" + marker.getData() + "\u00a0» " + why + ". Corrigez le modèle.");
    }

    private static boolean opens(Node node) {
        return word(node).startsWith("#si");
    }

    /** Returns the word of a marker, or of an element that holds nothing but a marker; empty for everything else. */
    private static String word(Node node) {
        String text = node.getTextContent();
        if (text == null || text.length() > 200) {
            return "";
        }
        Matcher m = MARKER.matcher(text.strip());
        return m.matches() ? m.group(1).strip() : "";
    }

    /** Returns the highest node that holds nothing but this marker. */
    private static Node place(Node marker) {
        Node place = marker;
        while (place.getParentNode() != null && !word(place.getParentNode()).isEmpty() && !"body".equals(Dom.name(place.getParentNode()))) {
            place = place.getParentNode();
        }
        return place;
    }
}
