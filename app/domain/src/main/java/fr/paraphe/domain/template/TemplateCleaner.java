package fr.paraphe.domain.template;

/**
 * Keeps of a text in HTML what a template may hold: words, tables, lists, pictures it carries itself, and looks. Nothing that acts, and
 * nothing to fetch, passes (security rule 9). Never refuses a text: what cannot be understood is left out.
 */
public interface TemplateCleaner {
    /** Cleans a whole template, its sheets included. */
    CleanTemplate clean(String html);

    /** Cleans a body, as an editor gives it back. */
    String body(String html);

    /** Cleans a piece pasted from elsewhere: its words and their emphasis stay, the looks of the other document do not. */
    String pasted(String html);
}
