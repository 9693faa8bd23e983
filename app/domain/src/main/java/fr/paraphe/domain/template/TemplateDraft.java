package fr.paraphe.domain.template;

import org.jspecify.annotations.Nullable;

/**
 * A template open in an editor. Editors write HTML their own way: the text they give back before anything was touched is remembered, and
 * a template saved untouched keeps the very text it had.
 */
public final class TemplateDraft {
    private final CleanTemplate template;
    private final TemplateCleaner cleaner;
    private final TemplateChips chips;
    private @Nullable String untouched;

    /** Opens {@code html}, cleaned. */
    public TemplateDraft(String html, TemplateCleaner cleaner, TemplateChips chips) {
        template = cleaner.clean(html);
        this.cleaner = cleaner;
        this.chips = chips;
    }

    /** Returns the template as opened, with what the cleaning took away. */
    public CleanTemplate template() {
        return template;
    }

    /** Returns the body that the editor is given. */
    public String shown(TemplateChips.Names names) {
        return chips.shown(template.body(), names);
    }

    /** Remembers what the editor gives back for a body it was just given. */
    public void opened(String readBack) {
        untouched = readBack;
    }

    /** Tells whether saving would change the template. */
    public boolean touched(String readBack) {
        return !readBack.equals(untouched);
    }

    /** Returns the template to store, or to preview, for what the editor gives back. */
    public String html(String readBack) {
        return touched(readBack) ? template.with(chips.written(cleaner.body(readBack))) : template.html();
    }
}
