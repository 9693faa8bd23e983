package fr.paraphe.documents.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** Walks a W3C document; every list is a copy, so that what is found may be changed at once. */
final class Dom {
    private static final Set<String> NOT_TEXT = Set.of("style", "script");

    private Dom() {}

    static List<Element> elements(Document document) {
        NodeList all = document.getElementsByTagName("*");
        var copy = new ArrayList<Element>(all.getLength());
        for (int i = 0; i < all.getLength(); i++) {
            copy.add((Element) all.item(i));
        }
        return copy;
    }

    /** Returns the text nodes that a reader sees, in order. */
    static List<Text> texts(Document document) {
        var found = new ArrayList<Text>();
        eachText(document.getDocumentElement(), found::add);
        return found;
    }

    private static void eachText(Node node, Consumer<Text> action) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                action.accept(text);
            } else if (!NOT_TEXT.contains(name(child))) {
                eachText(child, action);
            }
        }
    }

    static String name(Node node) {
        String local = node.getLocalName();
        return local != null ? local : node.getNodeName();
    }

    /** Takes a node out of its document; one already out is left alone. */
    static void remove(Node node) {
        Node parent = node.getParentNode();
        if (parent != null) {
            parent.removeChild(node);
        }
    }

    /** Returns a new element of the same namespace as {@code like}. */
    static Element create(Node like, String name) {
        Document owner = like instanceof Document d ? d : like.getOwnerDocument();
        return owner.createElementNS(owner.getDocumentElement().getNamespaceURI(), name);
    }

    static boolean hasClass(Element element, String name) {
        return (" " + element.getAttribute("class").replaceAll("\\s+", " ") + " ").contains(" " + name + " ");
    }

    static @Nullable Element firstChild(Element parent, String name) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(name(element))) {
                return element;
            }
        }
        return null;
    }
}
