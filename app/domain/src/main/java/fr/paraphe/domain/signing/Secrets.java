package fr.paraphe.domain.signing;

import fr.paraphe.domain.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** Makes the random secrets of links and cookies, and compares their digests in constant time. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Secrets() {}

    /** Returns a new secret of 256 bits in base64url, 43 characters. */
    public static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Returns six random digits (D-24). */
    static String digits() {
        return "%06d".formatted(RANDOM.nextInt(1_000_000));
    }

    /** Tells whether {@code secret} has that digest; the text is hashed, as two texts of base64url may stand for the same bytes. */
    public static boolean matches(String secret, String sha256) {
        return same(Sha256.hex(secret), sha256);
    }

    /** Compares two texts in a time that does not depend on where they differ. */
    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
