package fr.paraphe.documents.template.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads what a Word file prints at the top and at the bottom of its pages, as the plain text that a layout holds. */
final class Margins {
    /** What is left around the page numbers, which the layout prints itself. */
    private static final Pattern NUMBERING = Pattern.compile("(?i)\\s*(page)?\\s*(/|sur|-|–)?\\s*");

    private final WordPackage word;
    private final String main;
    private final WordFields fields;
    private final Consumer<String> warnings;

    Margins(WordPackage word, String main, Consumer<String> warnings) {
        this.word = word;
        this.main = main;
        this.warnings = warnings;
        fields = new WordFields(warnings);
    }

    String header() {
        return text("headerReference", "L'image de l'en-tête n'a pas été reprise\u00a0: placez-la au début du texte.");
    }

    String footer() {
        return text("footerReference", "L'image du pied de page n'a pas été reprise.");
    }

    /** Returns the text of the pages after the first, as it is in the last section. */
    private String text(String name, String lostPicture) {
        List<Element> references = word.tree(main).stream().flatMap(tree -> Xml.all(tree, name).stream())
                .filter(reference -> Xml.attribute(reference, "type").equals("default")).toList();
        Optional<Document> part = references.isEmpty() ? Optional.empty() : word.related(main, Xml.link(references.getLast(), "id"));
        if (part.isEmpty()) {
            return "";
        }
        if (!Xml.all(part.get(), "*", "blip").isEmpty() || !Xml.all(part.get(), "*", "imagedata").isEmpty()) {
            warnings.accept(lostPicture);
        }
        // What is drawn is written twice, for former versions of Word too.
        Xml.all(part.get(), "*", "Fallback").forEach(Xml::remove);
        fields.rewrite(part.get());
        List<String> lines = new ArrayList<>();
        for (Element paragraph : Xml.all(part.get(), "p")) {
            String line = WordMarks.texts(paragraph).stream().map(Element::getTextContent).collect(Collectors.joining()).strip();
            if (!NUMBERING.matcher(line).matches()) {
                lines.add(line);
            }
        }
        return String.join("\n", lines);
    }
}
