package fr.paraphe.documents.template.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Carries through the conversion what it would lose: where paragraphs stand, where pages break, how large pictures are, which tables have
 * no lines. Each is a sign of the private area at the beginning of the text concerned, that {@link ImportedMarkup} takes away.
 */
final class WordMarks {
    static final char CENTER = '\uE0A0';
    static final char RIGHT = '\uE0A1';
    static final char JUSTIFY = '\uE0A2';
    static final char PAGE = '\uE0A3';
    static final char NO_LINES = '\uE0A4';
    /** Parts the words of a picture from its width and height in pixels. */
    static final char SIZE = '\uE0A5';
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String STRICT_DRAWING = "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing";
    private static final long EMU_A_PIXEL = 9_525;

    private WordMarks() {}

    static void write(Document tree) {
        for (Element paragraph : Xml.all(tree, "p")) {
            List<Element> texts = texts(paragraph);
            gather(texts);
            if (!texts.isEmpty() || paragraph.getElementsByTagNameNS("*", "blip").getLength() > 0) {
                align(paragraph);
            }
        }
        for (Element mark : Xml.all(tree, "br")) {
            if (Xml.attribute(mark, "type").equals("page")) {
                Node run = mark.getParentNode();
                run.replaceChild(Xml.text(mark, String.valueOf(PAGE)), mark);
            }
        }
        Xml.all(tree, "tbl").stream().filter(table -> !lined(table)).forEach(WordMarks::unlined);
        Xml.all(tree, DRAWING, "docPr").forEach(WordMarks::size);
        Xml.all(tree, STRICT_DRAWING, "docPr").forEach(WordMarks::size);
    }

    /** Returns the texts of a paragraph, without those of the boxes that it holds. */
    static List<Element> texts(Element paragraph) {
        List<Element> found = new ArrayList<>();
        for (Element child : Xml.children(paragraph)) {
            if (Xml.is(child, "t")) {
                found.add(child);
            } else if (!Xml.is(child, "p") && !Xml.is(child, "del")) {
                found.addAll(texts(child));
            }
        }
        return found;
    }

    /** Writes in one piece each tag that Word has cut, because its spelling was checked or one of its signs looks otherwise. */
    private static void gather(List<Element> texts) {
        List<String> words = texts.stream().map(Element::getTextContent).toList();
        String whole = String.join("", words);
        List<MatchResult> tags = FieldCodes.WRITTEN.matcher(whole).results().toList();
        if (tags.isEmpty()) {
            return;
        }
        var owners = new int[whole.length()];
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            Arrays.fill(owners, start, start + words.get(i).length(), i);
            start += words.get(i).length();
        }
        tags.forEach(tag -> Arrays.fill(owners, tag.start(), tag.end(), owners[tag.start()]));
        List<StringBuilder> next = words.stream().map(_ -> new StringBuilder()).toList();
        for (int i = 0; i < owners.length; i++) {
            next.get(owners[i]).append(whole.charAt(i));
        }
        for (int i = 0; i < words.size(); i++) {
            texts.get(i).setTextContent(next.get(i).toString());
        }
    }

    private static void align(Element paragraph) {
        Optional<Element> properties = Xml.child(paragraph, "pPr");
        String where = properties.flatMap(p -> Xml.child(p, "jc")).map(jc -> Xml.attribute(jc, "val")).orElse("");
        switch (where) {
            case "center" -> begin(paragraph, CENTER);
            case "right", "end" -> begin(paragraph, RIGHT);
            case "both", "distribute" -> begin(paragraph, JUSTIFY);
            default -> { }
        }
        properties.flatMap(p -> Xml.child(p, "pageBreakBefore")).filter(mark -> !Xml.attribute(mark, "val").matches("0|false"))
                .ifPresent(_ -> begin(paragraph, PAGE));
    }

    private static void begin(Element paragraph, char mark) {
        Node before = Xml.child(paragraph, "pPr").map(Node::getNextSibling).orElse(paragraph.getFirstChild());
        paragraph.insertBefore(Xml.run(paragraph, String.valueOf(mark)), before);
    }

    /** Tells whether a table has lines: its own, those of a style, or those of a cell. */
    private static boolean lined(Element table) {
        Optional<Element> properties = Xml.child(table, "tblPr");
        Optional<Element> borders = properties.flatMap(p -> Xml.child(p, "tblBorders"));
        boolean own = borders.isPresent() ? visible(borders.get())
                : properties.flatMap(p -> Xml.child(p, "tblStyle")).map(style -> Xml.attribute(style, "val"))
                        .filter(style -> !style.matches("(?i)TableNormal|TableauNormal")).isPresent();
        return own || Xml.all(table, "tcBorders").stream().anyMatch(WordMarks::visible);
    }

    private static boolean visible(Element borders) {
        return Xml.children(borders).stream().map(side -> Xml.attribute(side, "val")).anyMatch(line -> !line.matches("nil|none|"));
    }

    private static void unlined(Element table) {
        Xml.all(table, "p").stream().findFirst().ifPresent(paragraph -> begin(paragraph, NO_LINES));
    }

    private static void size(Element picture) {
        if (picture.getParentNode() instanceof Element frame) {
            Xml.children(frame).stream().filter(child -> "extent".equals(child.getLocalName())).findFirst().ifPresent(extent -> {
                String words = picture.getAttribute("descr").isBlank() ? picture.getAttribute("title") : picture.getAttribute("descr");
                picture.setAttribute("descr", words + SIZE + pixels(extent, "cx") + "x" + pixels(extent, "cy"));
            });
        }
    }

    private static long pixels(Element extent, String side) {
        String emu = extent.getAttribute(side);
        return emu.matches("\\d{1,12}") ? Math.clamp(Long.parseLong(emu) / EMU_A_PIXEL, 1, 2_000) : 1;
    }
}
