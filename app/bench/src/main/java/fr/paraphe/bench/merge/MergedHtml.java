package fr.paraphe.bench.merge;

import fr.paraphe.domain.merge.MergeValues;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Fills a template as text, for the renderers that know nothing of our tags; done before anything is measured. */
final class MergedHtml {
    /** An innermost block {@code {{#si X}}…{{sinon}}…{{/si}}}. */
    private static final Pattern BLOCK = Pattern.compile(
            "\\{\\{#si\\s+([^}]+)}}((?:(?!\\{\\{#si|\\{\\{/si}}).)*)\\{\\{/si}}", Pattern.DOTALL);

    private static final Pattern TAG = Pattern.compile("\\{\\{([^{}]+)}}");
    private static final String HIDDEN = "<i class=\"hidden-line\"></i>";
    private static final String LINES = "tr,p,li,h1,h2,h3";

    private MergedHtml() {}

    /** Returns the agreement as a page that stands alone, in XHTML. */
    static Document of(String template, MergeValues values) {
        Document page = Jsoup.parse(fill(choose(template, values), values));
        page.select("[data-if=specimen]").remove();
        page.select(".hidden-line").forEach(mark -> {
            Element line = mark.closest(LINES);
            (line == null ? mark : line).remove();
        });
        page.outputSettings().syntax(Document.OutputSettings.Syntax.xml).escapeMode(Entities.EscapeMode.xhtml).prettyPrint(false);
        return page;
    }

    private static String choose(String template, MergeValues values) {
        String text = template;
        for (Matcher m = BLOCK.matcher(text); m.find(); m = BLOCK.matcher(text)) {
            String[] branches = m.group(2).split("\\{\\{sinon}}", 2);
            String kept = values.holds(m.group(1).strip()) ? branches[0] : branches.length > 1 ? branches[1] : "";
            text = text.substring(0, m.start()) + kept + text.substring(m.end());
        }
        return text;
    }

    private static String fill(String text, MergeValues values) {
        return TAG.matcher(text).replaceAll(m -> {
            String expression = m.group(1).strip();
            String value = values.text(expression).orElseThrow(() -> new IllegalStateException("unknown tag " + expression));
            boolean hides = value.isEmpty() && expression.contains("masquer-ligne");
            return Matcher.quoteReplacement(hides ? HIDDEN : Entities.escape(value).replace("\n", "<br/>"));
        });
    }
}
