package fr.paraphe.store.dispatch;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One file of a request or of a transaction. */
@Embeddable
public record DocumentKey(UUID ownerId, String kind) {}
