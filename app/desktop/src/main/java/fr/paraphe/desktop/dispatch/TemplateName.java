package fr.paraphe.desktop.dispatch;

import fr.paraphe.domain.template.DocumentTemplate;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What a choice of templates shows of each. */
final class TemplateName extends StringConverter<DocumentTemplate> {
    @Override
    public String toString(@Nullable DocumentTemplate template) {
        return template == null ? "" : template.label();
    }

    @Override
    public @Nullable DocumentTemplate fromString(String label) {
        return null; // the box is not editable
    }
}
