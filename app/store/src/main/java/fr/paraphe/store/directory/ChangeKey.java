package fr.paraphe.store.directory;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A change's place in its set. */
@Embeddable
record ChangeKey(UUID setId, int place) {}
