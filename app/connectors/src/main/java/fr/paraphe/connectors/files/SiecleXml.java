package fr.paraphe.connectors.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a document of SIECLE element by element; document types and external entities are refused (root BEE_ELEVES or
 * BEE_RESPONSABLES, version 2.1).
 */
final class SiecleXml implements AutoCloseable {
    private static final int DEEPEST = 20;
    private static final int LONGEST_TEXT = 10_000;

    private final String name;
    private final InputStream stream;
    private final XMLStreamReader reader;

    private SiecleXml(Content content) throws IOException {
        name = content.name();
        stream = new GuardedStream(content.open(), name, TextTables.LARGEST);
        try {
            reader = factory().createXMLStreamReader(stream);
            while (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
                if (reader.next() == XMLStreamConstants.DTD) {
                    throw Refusals.file("xml-doctype", name, "contient des déclarations XML interdites\u00a0: il n'a pas été ouvert.");
                }
            }
        } catch (XMLStreamException e) {
            stream.close();
            throw damaged();
        }
    }

    static SiecleXml open(Content content) throws IOException {
        return new SiecleXml(content);
    }

    /** Refuses a document that is not one of SIECLE. */
    static void requireKnown(Content content) throws IOException {
        try (SiecleXml xml = open(content)) {
            if (!xml.root().equals("BEE_ELEVES") && !xml.root().equals("BEE_RESPONSABLES")) {
                throw Refusals.file("xml-unknown", content.name(),
                        "est un document XML qui n'est pas un export de SIECLE (élèves ou responsables).");
            }
        }
    }

    private static XMLInputFactory factory() {
        // The platform's own parser, whatever is on the class path.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    String root() {
        return reader.getLocalName();
    }

    /** Returns the next element of that name, whole; nothing at the end of the document. */
    @Nullable Element next(String... names) {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw Refusals.file("xml-doctype", name, "contient des déclarations XML interdites\u00a0: il n'a pas été ouvert.");
                }
                if (event == XMLStreamConstants.START_ELEMENT && java.util.List.of(names).contains(reader.getLocalName())) {
                    return element();
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw damaged();
        }
    }

    /** One element: its attributes, and the texts of what it holds by path («STRUCTURE/CODE_STRUCTURE»); of several alike, the first. */
    record Element(String name, int line, Map<String, String> texts) {
        String text(String path) {
            return Objects.requireNonNullElse(texts.get(path), "").strip();
        }
    }

    private Element element() throws XMLStreamException {
        String own = reader.getLocalName();
        int line = Math.max(1, reader.getLocation().getLineNumber());
        var texts = new HashMap<String, String>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            texts.put("@" + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        Deque<String> path = new ArrayDeque<>();
        var text = new StringBuilder();
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT || !path.isEmpty(); event = reader.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    path.addLast(reader.getLocalName());
                    text.setLength(0);
                    if (path.size() > DEEPEST) {
                        throw damaged();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (text.length() < LONGEST_TEXT) {
                        text.append(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    put(texts, String.join("/", path), text.toString());
                    text.setLength(0);
                    path.removeLast();
                }
                default -> { }
            }
        }
        return new Element(own, line, texts);
    }

    /** Keeps the first text of a path; a division comes before the groups, whatever their order in the document. */
    private static void put(Map<String, String> texts, String path, String text) {
        if (path.equals("STRUCTURE/TYPE_STRUCTURE") && text.strip().equals("D")) {
            texts.putIfAbsent("division", Objects.requireNonNullElse(texts.get("last"), ""));
        }
        if (path.equals("STRUCTURE/CODE_STRUCTURE")) {
            texts.put("last", text);
        }
        texts.putIfAbsent(path, text);
    }

    private RuntimeException damaged() {
        return Refusals.file("xml-damaged", name, "est un document XML mal formé ou incomplet\u00a0: téléchargez-le de nouveau.");
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw damaged();
        } finally {
            stream.close();
        }
    }
}
