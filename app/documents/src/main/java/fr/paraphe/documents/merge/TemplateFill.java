package fr.paraphe.documents.merge;

import fr.paraphe.domain.merge.MergeValues;
import fr.paraphe.domain.merge.TagValue;
import fr.paraphe.domain.shared.RefusedException;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Puts the values of one record into the text nodes of a template: a value is never markup, so there is nothing to escape. */
final class TemplateFill {
    static final Pattern TAG = Pattern.compile("\\{\\{([^{}]+)}}");

    private static final String HIDE_LINE = "si-vide:masquer-ligne";
    private static final String GREY = "color: #6a6f7a";
    private static final Set<String> LINES = Set.of("tr", "p", "li", "h1", "h2", "h3");

    private final Materials materials;
    private final MergeValues values;

    private TemplateFill(Materials materials, MergeValues values) {
        this.materials = materials;
        this.values = values;
    }

    /** What values are shown with: the fonts, and what gives the PNG of that SHA-256. */
    record Materials(DocumentFonts.Faces fonts, Function<String, byte[]> pictures) {}

    /** Fills a copy of a template; the tags of branches left out by conditions are not asked. */
    static void fill(Document copy, MergeValues values, Materials materials) {
        if (!values.specimen()) {
            Dom.elements(copy).stream().filter(e -> "specimen".equals(e.getAttribute("data-if"))).forEach(Dom::remove);
        }
        Conditions.apply(copy, values);
        var fill = new TemplateFill(materials, values);
        for (Text text : Dom.texts(copy)) {
            if (text.getData().contains("{{")) {
                fill.replace(text);
            }
        }
    }

    private void replace(Text text) {
        var filled = new StringBuilder();
        Matcher m = TAG.matcher(text.getData());
        while (m.find()) {
            String expression = m.group(1).strip();
            Optional<String> missing = values.placeholder(expression);
            String value = missing.isPresent() ? "" : values.text(expression).orElseThrow(() -> unknown(expression));
            // Only a picture that is there, or a value that is to leave nothing, has no words.
            Optional<Element> shown = missing.map(words -> grey(text, words))
                    .or(() -> value.isEmpty() ? picture(text, expression) : Optional.empty());
            if (shown.isPresent()) {
                m.appendReplacement(filled, "");
                put(text, filled.toString(), shown.get());
                filled.setLength(0);
                continue;
            }
            if (value.isEmpty() && expression.contains(HIDE_LINE)) {
                hideLine(text);
                return;
            }
            m.appendReplacement(filled, Matcher.quoteReplacement(Normalizer.normalize(value, Normalizer.Form.NFC)));
        }
        write(text, m.appendTail(filled).toString());
    }

    private Element grey(Text text, String words) {
        checkGlyphs(words, materials.fonts());
        Element span = Dom.create(text, "span");
        span.setAttribute("style", GREY);
        span.setTextContent(words);
        return span;
    }

    /** The title of a document holds words only. */
    private Optional<Element> picture(Text text, String expression) {
        boolean titled = text.getParentNode() instanceof Element parent && Dom.name(parent).equals("title");
        return titled ? Optional.empty()
                : values.picture(expression).filter(picture -> !picture.isEmpty()).map(picture -> switch (picture) {
                    case TagValue.KeptPicture kept -> PictureElement.of(text, kept,
                            materials.pictures().apply(Objects.requireNonNull(kept.sha256(), "a picture that is not empty is kept")));
                    case TagValue.QrCode code -> PictureElement.of(text, code);
                });
    }

    /** Puts {@code before}, then {@code shown}, in front of what is left of {@code text}. */
    private void put(Text text, String before, Element shown) {
        Node parent = Objects.requireNonNull(text.getParentNode(), "a text stands in an element");
        Text first = text.getOwnerDocument().createTextNode("");
        parent.insertBefore(first, text);
        write(first, before);
        parent.insertBefore(shown, text);
    }

    private void write(Text text, String value) {
        checkGlyphs(value, materials.fonts());
        String[] lines = value.replace("\r\n", "\n").split("\n", -1);
        Node parent = text.getParentNode();
        for (int i = 0; i < lines.length - 1 && parent != null; i++) {
            parent.insertBefore(text.getOwnerDocument().createTextNode(lines[i]), text);
            parent.insertBefore(Dom.create(text, "br"), text);
        }
        text.setData(lines[lines.length - 1]);
    }

    private static void hideLine(Text text) {
        for (@Nullable Node node = text.getParentNode(); node instanceof Element; node = node.getParentNode()) {
            if (LINES.contains(Dom.name(node))) {
                Dom.remove(node);
                return;
            }
        }
        text.setData("");
    }

    /** Refuses a text that would print as «#» (V39); line ends and tabulations are not glyphs. */
    static void checkGlyphs(String text, DocumentFonts.Faces fonts) {
        text.codePoints().filter(c -> c != '\n' && c != '\r' && c != '\t' && !fonts.shows(c)).findFirst().ifPresent(c -> {
            String shown = Character.isISOControl(c) ? "U+%04X".formatted(c) : Character.toString(c);
            throw new RefusedException("V39", "Le caractère «\u00a0" + shown + "\u00a0» n'existe pas dans la police choisie.");
        });
    }

    static RefusedException unknown(String expression) {
        int bar = expression.indexOf('|');
        String code = bar < 0 ? expression : expression.substring(0, bar);
        return new RefusedException("V31", "Balise inconnue\u00a0: «\u00a0" + code.strip() + "\u00a0». Corrigez le modèle.");
    }
}
