package fr.paraphe.store.template;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The place of a role in one version of one template. */
@Embeddable
record RoleKey(UUID templateId, int version, int pos) {}
