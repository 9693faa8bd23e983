package fr.paraphe.domain.template;

/** Reads the words of a piece of HTML, without its marks; for comparing and naming, not for printing. */
public final class HtmlWords {
    private HtmlWords() {}

    /** Returns the words of {@code html} on one line, spaces made one. */
    public static String of(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&nbsp;", "\u00a0").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
                .replaceAll("\\s+", " ").strip();
    }
}
