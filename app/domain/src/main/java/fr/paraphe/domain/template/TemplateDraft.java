package fr.paraphe.domain.template;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A template open in an editor. Editors write HTML their own way: the text they give back before anything was touched is remembered, and
 * a template saved untouched keeps the very text it had. May be asked in the background.
 */
public final class TemplateDraft {
    private final CleanTemplate template;
    private final TemplateCleaner cleaner;
    private final TemplateChips chips;
    private final Map<String, String> untouched = new ConcurrentHashMap<>();

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
        untouched.put(readBack, template.html());
    }

    /** Knows what {@code former} does of the same template before something changed it: an editor can undo that change. */
    public TemplateDraft after(TemplateDraft former) {
        if (former.template.opening().equals(template.opening())) {
            untouched.putAll(former.untouched);
        }
        return this;
    }

    /** Returns the template to store, or to preview, for what the editor gives back. */
    public String html(String readBack) {
        String same = untouched.get(readBack);
        return same == null ? template.with(chips.written(cleaner.body(readBack))) : same;
    }
}
