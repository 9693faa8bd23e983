package fr.paraphe.domain.dispatch;

import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.DocumentTemplates;
import fr.paraphe.domain.template.ShippedTemplates;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds the templates from which documents about one kind of record can be made, and those that can be sent to signature (F078). */
public final class SendableTemplates {
    private final DocumentTemplates templates;

    /** Creates the use case on the templates of the base. */
    public SendableTemplates(DocumentTemplates templates) {
        this.templates = templates;
    }

    /** Returns the templates about {@code kind} that are eligible for signature, in the order of {@link #made} (F078). */
    public List<DocumentTemplate> about(RecordKind kind) {
        return made(kind).stream().filter(DocumentTemplate::eligibleForSignature).toList();
    }

    /**
     * Returns every template about {@code kind} of a category that goes with it,
     * the one most likely meant first: agreements before the rest, then what is sent most,
     * then the usual agreement, then by label.
     */
    public List<DocumentTemplate> made(RecordKind kind) {
        Map<UUID, Integer> uses = templates.uses();
        return templates.all().stream()
                .filter(template -> template.about() == kind && template.category().fits(kind))
                .sorted(Comparator.comparing((DocumentTemplate template) -> !template.category().path().endsWith("Convention"))
                        .thenComparingInt(template -> -uses.getOrDefault(template.id(), 0))
                        .thenComparing(template -> !template.id().equals(ShippedTemplates.AGREEMENT)))
                .toList();
    }
}
