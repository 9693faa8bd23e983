package fr.paraphe.documents.template;

import fr.paraphe.domain.merge.MergeExpression;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateChips;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Writes chips as {@code <span class="tag field" data-tag="Code|options">Label</span>}. A tag that stood in no span of its own is marked
 * {@code bare}, and goes back to plain text; so do the marks of conditions, {@code rule}.
 */
public final class JsoupTemplateChips implements TemplateChips {
    private static final Pattern TAG = Pattern.compile("\\{\\{(\\s*[^{}|\\s][^{}]*)}}");
    private static final String BOX = "[id^=sig_]";
    private static final String CHIP = "span.tag[data-tag]";

    @Override
    public String shown(String body, Names names) {
        Document document = HtmlText.fragment(body);
        for (Element span : document.body().select(CHIP)) {
            Matcher m = TAG.matcher(span.wholeText().strip());
            if (m.matches() && span.childrenSize() == 0) {
                dress(span, m.group(1).strip(), names);
            }
        }
        texts(document.body()).forEach(text -> split(text, names));
        for (Element box : document.body().select(BOX)) {
            if (box.childrenSize() == 0 && box.wholeText().isBlank()) {
                box.text(name(box));
            }
        }
        for (Element span : document.body().select("span[class]")) {
            if (span.childNodeSize() == 0) {
                span.attr("data-empty", "1").text("\u00a0");
            }
        }
        return document.body().html();
    }

    @Override
    public String written(String shown) {
        Document document = HtmlText.fragment(shown);
        for (Element chip : document.body().select(CHIP)) {
            String expression = chip.attr("data-tag").replaceAll("[{}]", "").strip();
            String text = "{{" + expression + "}}";
            if (chip.hasClass("bare") || chip.hasClass("rule")) {
                chip.replaceWith(new TextNode(text));
            } else if (chip.hasClass("field")) {
                int bar = expression.indexOf('|');
                String code = bar < 0 ? expression : expression.substring(0, bar).strip();
                chip.removeClass("field").removeClass("unknown").attr("data-tag", code);
                chip.empty().appendText(text);
            }
        }
        for (Element box : document.body().select(BOX)) {
            if (box.wholeText().strip().equals(name(box))) {
                box.empty();
            }
        }
        document.body().select("[data-empty]").forEach(mark -> mark.removeAttr("data-empty").empty());
        return document.body().html();
    }

    private static List<TextNode> texts(Element body) {
        return body.nodeStream(TextNode.class).filter(text -> text.getWholeText().contains("{{")).toList();
    }

    private static void split(TextNode text, Names names) {
        String words = text.getWholeText();
        Matcher m = TAG.matcher(words);
        int end = 0;
        while (m.find()) {
            if (m.start() > end) {
                text.before(new TextNode(words.substring(end, m.start())));
            }
            Element chip = new Element("span").addClass("tag").addClass("bare");
            dress(chip, m.group(1).strip(), names);
            text.before(chip);
            end = m.end();
        }
        text.text(words.substring(end));
        if (end == words.length()) {
            text.remove();
        }
    }

    private static void dress(Element chip, String expression, Names names) {
        MergeExpression parts = MergeExpression.parse(expression);
        @Nullable String label = parts.control() ? rule(parts, names) : names.label(parts.code()).orElse(null);
        chip.addClass(parts.control() ? "rule" : "field");
        if (label == null) {
            chip.addClass("unknown");
        }
        List<String> words = new ArrayList<>(List.of(label == null ? parts.code() : label));
        words.addAll(parts.options());
        chip.attr("data-tag", expression).empty().appendText(String.join(" · ", words));
    }

    private static @Nullable String rule(MergeExpression parts, Names names) {
        Optional<String> condition = parts.condition();
        if (condition.isPresent()) {
            return names.label(condition.get()).map(label -> "Si\u00a0: " + label).orElse(null);
        }
        return parts.code().equals("sinon") ? "Sinon" : "Fin de condition";
    }

    private static String name(Element box) {
        return SignatoryRole.ofField(box.id()).map(SignatoryRole::label).orElse(box.id());
    }
}
