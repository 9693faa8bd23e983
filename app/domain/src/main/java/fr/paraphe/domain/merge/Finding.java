package fr.paraphe.domain.merge;

import fr.paraphe.domain.template.SignatoryRole;
import org.jspecify.annotations.Nullable;

/**
 * One thing to correct or to know before sending. {@code rule} is the number of 05 ({@code V10}), {@code role} the column it belongs to,
 * {@code text} the tooltip and {@code target} the field to mend, as {@code entity.field} ({@code internship.referentTeacher}).
 */
public record Finding(String rule, Severity severity, @Nullable SignatoryRole role, String text, String target) {
    /** Tells whether it is mended in the template, not in a card. */
    public boolean ofTemplate() {
        return target.startsWith("template.");
    }
}
