package fr.paraphe.store.directory.shuttle;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The place of an item in its sheet. */
@Embeddable
record ItemKey(UUID shuttleId, int place) {}
