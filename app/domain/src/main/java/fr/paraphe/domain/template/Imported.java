package fr.paraphe.domain.template;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document read from a file: the label it suggests, its text, what stood on every page, the merge fields that no tag of the product
 * answers to, and what was lost, in French sentences. An unknown field stands in the text as a tag of that name.
 */
public record Imported(String label, String html, String header, String footer, List<String> fields, List<String> warnings) {
    public Imported {
        fields = List.copyOf(fields);
        warnings = List.copyOf(warnings);
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
        return new Imported(label, nextHtml, nextHeader, nextFooter, left, warnings);
    }

    private static String replaced(String text, String field, String code) {
        return Pattern.compile("(\\{\\{(?:#si )?)" + Pattern.quote(field) + "(?=}}|\\|)").matcher(text)
                .replaceAll("$1" + Matcher.quoteReplacement(code));
    }
}
