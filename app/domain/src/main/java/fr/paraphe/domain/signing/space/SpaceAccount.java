package fr.paraphe.domain.signing.space;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The Space of one e-mail address, which its owner has proved to be his: {@code email} in lower case, {@code passwordHash} with the
 * parameters that made it. Its profiles are the cards that bear this address at the moment, and are written nowhere.
 */
public record SpaceAccount(
        UUID id,
        String email,
        String passwordHash,
        Instant createdAt,
        @Nullable Instant firstLoginAt,
        @Nullable Instant lastLoginAt) {

    /** Returns an address as accounts and cards bear it. */
    public static String normalised(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** Returns this account with another password. */
    SpaceAccount withPassword(String hash) {
        return new SpaceAccount(id, email, hash, createdAt, firstLoginAt, lastLoginAt);
    }

    /** Returns this account entered at {@code at}. */
    SpaceAccount entered(Instant at) {
        return new SpaceAccount(id, email, passwordHash, createdAt, firstLoginAt == null ? at : firstLoginAt, at);
    }
}
