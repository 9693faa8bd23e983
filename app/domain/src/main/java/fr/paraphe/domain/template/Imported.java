package fr.paraphe.domain.template;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document read from a file: the label it suggests, its text, what stood on every page, the merge fields that no tag of the product
 * answers to, and what was lost, in French sentences. An unknown field stands in the text as a tag of that name. A PDF has no text to
 * take: its pages stay what they are, in {@code pdf}.
 */
public record Imported(String label, String html, String header, String footer, List<String> fields, List<String> warnings,
        @Nullable FixedPdf pdf) {
    public Imported {
        fields = List.copyOf(fields);
        warnings = List.copyOf(warnings);
    }

    /** Creates a document that has a text. */
    public Imported(String label, String html, String header, String footer, List<String> fields, List<String> warnings) {
        this(label, html, header, footer, fields, warnings, null);
    }

    /** Creates a document whose pages are those of {@code pdf}. */
    public static Imported pages(String label, FixedPdf pdf, List<String> warnings) {
        return new Imported(label, "", "", "", List.of(), warnings, pdf);
    }

    /** Returns the same with the tags that were chosen for its unknown fields; a field without a choice stays as it is. */
    public Imported with(Map<String, String> codes) {
        List<String> chosen = fields.stream().filter(codes::containsKey).toList();
        String nextHtml = html;
        String nextHeader = header;
        String nextFooter = footer;
        for (String field : chosen) {
            String code = codes.getOrDefault(field, field);
            nextHtml = replaced(nextHtml, field, code);
            nextHeader = replaced(nextHeader, field, code);
            nextFooter = replaced(nextFooter, field, code);
        }
        List<String> left = fields.stream().filter(field -> !codes.containsKey(field)).toList();
        return new Imported(label, nextHtml, nextHeader, nextFooter, left, warnings, pdf);
    }

    private static String replaced(String text, String field, String code) {
        return Pattern.compile("(\\{\\{(?:#si )?)" + Pattern.quote(field) + "(?=}}|\\|)").matcher(text)
                .replaceAll("$1" + Matcher.quoteReplacement(code));
    }
}
