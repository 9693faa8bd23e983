package fr.paraphe.domain.template;

import java.time.Instant;

/** One version of a template as it was saved: when and by whom; what is shipped with the product is saved by nobody. */
public record TemplateVersion(DocumentTemplate template, Instant savedAt, String savedBy) {}
