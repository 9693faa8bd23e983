package fr.paraphe.store.clause;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The place of a signature in one version of one clause. */
@Embeddable
record ClauseSignatureKey(UUID clauseId, int version, int pos) {}
