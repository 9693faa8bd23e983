package fr.paraphe.store.dispatch;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A signatory of one circuit; client and platform know him by the same identifier. */
@Embeddable
public record SignatoryKey(UUID ownerId, UUID id) {}
