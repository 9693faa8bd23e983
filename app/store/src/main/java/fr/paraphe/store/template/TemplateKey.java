package fr.paraphe.store.template;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One version of one template. */
@Embeddable
record TemplateKey(UUID id, int version) {}
