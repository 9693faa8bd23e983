package fr.paraphe.domain.template;

import java.util.List;

/**
 * A template once cleaned: {@code html} is what may be stored, the very text that was given when nothing had to go. Its body is edited
 * apart from what stands before it; {@code style} is what its sheets say, and {@code removed} names each thing taken away, once.
 */
public record CleanTemplate(String html, String opening, String style, String body, List<String> removed) {
    private static final String CLOSING = "\n</body>\n</html>\n";

    public CleanTemplate {
        removed = List.copyOf(removed);
    }

    /** Returns the text of the same template around another body, itself cleaned already. */
    public String with(String cleanBody) {
        return opening + "\n" + cleanBody.strip() + CLOSING;
    }
}
