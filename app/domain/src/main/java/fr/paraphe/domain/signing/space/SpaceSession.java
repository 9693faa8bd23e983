package fr.paraphe.domain.signing.space;

import java.time.Instant;
import java.util.UUID;

/** A browser in a Space: the secret of its cookie is kept as a SHA-256. */
public record SpaceSession(UUID id, UUID accountId, String secretHash, Instant createdAt, Instant lastSeenAt) {}
