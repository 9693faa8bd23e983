package fr.paraphe.domain.archive.lockers;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An archived document in the locker of one person: {@code ownerId} is his card in the directory, {@code natureId} under what it is classed
 * (F056); {@code viewedAt} is when he opened it first, absent until then.
 */
public record LockerDocument(UUID id, UUID ownerId, UUID requestId, UUID natureId, Instant filedAt, @Nullable Instant viewedAt) {}
