package fr.paraphe.documents.template.imports;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Takes out of a Word text what a template cannot hold, and says so. */
final class WordLosses {
    private static final String MISSING_PICTURE = "Une image absente du fichier n'a pas été reprise.";

    private final Consumer<String> warnings;
    private final Predicate<String> held;

    /** Creates it for one part; {@code held} knows by their identifiers the parts and addresses that it may name. */
    WordLosses(Consumer<String> warnings, Predicate<String> held) {
        this.warnings = warnings;
        this.held = held;
    }

    void remove(Document tree) {
        lost(tree, "object", "Un objet incorporé (feuille de calcul, document…) n'a pas été repris.");
        lost(tree, "oMath", "Une équation n'a pas été reprise\u00a0: écrivez-la en toutes lettres.");
        lost(tree, "chart", "Un graphique n'a pas été repris\u00a0: insérez-le comme image.");
        lost(tree, "relIds", "Un schéma SmartArt n'a pas été repris\u00a0: insérez-le comme image.");
        for (Element picture : Xml.all(tree, "*", "blip")) {
            if (!Xml.link(picture, "link").isEmpty()) {
                warnings.accept("Une image liée à un autre fichier n'a pas été reprise\u00a0: insérez-la dans l'éditeur.");
                Xml.remove(picture);
            } else if (!held.test(Xml.link(picture, "embed"))) {
                warnings.accept(MISSING_PICTURE);
                Xml.remove(picture);
            }
        }
        for (Element picture : Xml.all(tree, "*", "imagedata")) {
            if (!held.test(Xml.link(picture, "id"))) {
                warnings.accept(MISSING_PICTURE);
                Xml.remove(picture);
            }
        }
        Xml.all(tree, "hyperlink").stream().filter(link -> !held.test(Xml.link(link, "id"))).forEach(Xml::unwrap);
        Xml.all(tree, "gridSpan").stream().filter(span -> !Xml.attribute(span, "val").matches("[1-9]\\d?")).forEach(Xml::remove);
        if (!Xml.all(tree, "ins").isEmpty() || !Xml.all(tree, "del").isEmpty()) {
            warnings.accept("Le document contient des modifications suivies\u00a0: elles ont été acceptées.");
        }
    }

    private void lost(Document tree, String name, String sentence) {
        for (Element element : Xml.all(tree, "*", name)) {
            warnings.accept(sentence);
            Xml.remove(element);
        }
    }
}
