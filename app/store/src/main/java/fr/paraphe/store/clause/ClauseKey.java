package fr.paraphe.store.clause;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One version of one clause. */
@Embeddable
record ClauseKey(UUID id, int version) {}
