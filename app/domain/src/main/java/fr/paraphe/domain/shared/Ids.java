package fr.paraphe.domain.shared;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Makes identifiers on the workstation: UUID version 7 (RFC 9562), so that they sort by creation and need no round trip. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000;

    private Ids() {}

    /** Returns a new identifier dated at {@code now} (milliseconds are kept), with 74 random bits. */
    public static UUID next(Instant now) {
        long high = now.toEpochMilli() << 16 | VERSION_7 | RANDOM.nextInt(0x1000);
        return new UUID(high, Long.MIN_VALUE | RANDOM.nextLong() >>> 2);
    }
}
