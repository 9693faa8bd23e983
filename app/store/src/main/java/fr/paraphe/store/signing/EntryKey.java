package fr.paraphe.store.signing;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The place of a document in one session. */
@Embeddable
record EntryKey(UUID sessionId, int pos) {}
