package fr.paraphe.store.directory;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A half-day's place in its session. */
@Embeddable
record SlotKey(UUID sessionId, int pos) {}
