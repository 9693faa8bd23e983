package fr.paraphe.documents.template.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Parses and writes the XML of a Word file; document types, and with them entities, are refused. */
final class Xml {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_LINKS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    /** No deeper than the converter's own parser goes. */
    private static final String DEEPEST = "100";

    private Xml() {}

    static Document parse(byte[] bytes, Path file) throws IOException {
        try {
            // The platform's own parser, whatever is on the class path.
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (SAXException e) {
            if (String.valueOf(e.getMessage()).contains("DOCTYPE")) {
                throw Refusals.of("import-xml", file, "contient des déclarations XML interdites\u00a0: il n'a pas été ouvert.");
            }
            throw Refusals.damaged(file, e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] written(Document tree) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            var out = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(tree), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells whether {@code node} is the element of Word of that name. */
    static boolean is(@Nullable Node node, String name) {
        return node instanceof Element element && name.equals(element.getLocalName())
                && (WORD.equals(element.getNamespaceURI()) || STRICT_WORD.equals(element.getNamespaceURI()));
    }

    /** Returns all the elements of Word of that name, in the order of the text. */
    static List<Element> all(Node tree, String name) {
        Element root = tree instanceof Document whole ? whole.getDocumentElement() : (Element) tree;
        return all(tree, STRICT_WORD.equals(root.getNamespaceURI()) ? STRICT_WORD : WORD, name);
    }

    /** Returns all the elements of that namespace, or of any when it is {@code *}, and that name. */
    static List<Element> all(Node tree, String namespace, String name) {
        NodeList nodes = tree instanceof Document whole ? whole.getElementsByTagNameNS(namespace, name)
                : ((Element) tree).getElementsByTagNameNS(namespace, name);
        List<Element> found = new ArrayList<>();
        for (Node node = nodes.item(0); node instanceof Element element; node = nodes.item(found.size())) {
            found.add(element);
        }
        return found;
    }

    /** Returns the children that are elements. */
    static List<Element> children(Node parent) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    static Optional<Element> child(Node parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).findFirst();
    }

    /** Returns an attribute of Word; empty when it is not there. */
    static String attribute(Element element, String name) {
        return element.getAttributeNS(element.getNamespaceURI(), name);
    }

    /** Returns the identifier by which an element names another part; empty when it names none in this manner. */
    static String link(Element element, String manner) {
        return element.getAttributeNS(LINKS, manner) + element.getAttributeNS(STRICT_LINKS, manner);
    }

    /** Returns a new run of {@code words}, under the namespace of {@code like}, with the looks of {@code like} when it is a run. */
    static Element run(Element like, String words) {
        Element run = create(like, "r");
        if (is(like, "r")) {
            child(like, "rPr").ifPresent(looks -> run.appendChild(looks.cloneNode(true)));
        }
        run.appendChild(text(like, words));
        return run;
    }

    /** Returns a new text, under the namespace of {@code like}. */
    static Element text(Element like, String words) {
        Element text = create(like, "t");
        text.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
        text.setTextContent(words);
        return text;
    }

    private static Element create(Element like, String name) {
        String prefix = like.getPrefix();
        return like.getOwnerDocument().createElementNS(like.getNamespaceURI(), prefix == null ? name : prefix + ":" + name);
    }

    /** Leaves what an element held in its place. */
    static void unwrap(Element element) {
        Node parent = element.getParentNode();
        while (element.getFirstChild() != null) {
            parent.insertBefore(element.getFirstChild(), element);
        }
        parent.removeChild(element);
    }

    static void remove(Node node) {
        Node parent = node.getParentNode();
        if (parent != null) {
            parent.removeChild(node);
        }
    }
}
