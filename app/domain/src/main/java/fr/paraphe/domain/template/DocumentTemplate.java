package fr.paraphe.domain.template;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A document template: HTML with merge and signature tags, the roles that sign and how the message reads.
 * Its roles come in rank order with the representative last, whatever was asked (F046). {@code durationDays} is D-04's.
 */
public record DocumentTemplate(
        UUID id,
        int version,
        String label,
        String category,
        boolean shipped,
        String html,
        List<TemplateRole> roles,
        SigningOrder order,
        int requestDurationDays,
        int linkDurationDays,
        String emailSubject,
        String emailBody) {

    private static final Comparator<TemplateRole> LAST_IS_REPRESENTATIVE = Comparator
            .comparing((TemplateRole r) -> r.role() == SignatoryRole.INSTITUTION_REPRESENTATIVE)
            .thenComparingInt(TemplateRole::rank);

    public DocumentTemplate {
        roles = roles.stream().sorted(LAST_IS_REPRESENTATIVE).toList();
    }

    /** Tells whether documents made from this template can be sent to signature: at least one role (F050). */
    public boolean eligibleForSignature() {
        return !roles.isEmpty();
    }

    /** Returns how this template uses {@code role}. */
    public Optional<TemplateRole> role(SignatoryRole role) {
        return roles.stream().filter(r -> r.role() == role).findFirst();
    }
}
