package fr.paraphe.domain.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals one-time codes with HMAC-SHA-256 (RFC 2104) under the server's key, bound to the code, its signatory and his browser session: a
 * bare digest of six digits would be reversed at once, and a code valid elsewhere is simply wrong here.
 */
public final class CodeSeal {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private final SecretKeySpec key;

    /** Seals under {@code key}, at least 32 bytes. */
    public CodeSeal(byte[] key) {
        if (key.length < KEY_BYTES) {
            throw new IllegalArgumentException("the key of codes has at least 32 bytes");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** Returns the seal of {@code digits} for that code. */
    public String seal(OneTimeCode code, String digits) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            String bound = code.id() + "|" + code.signatoryId() + "|" + code.sessionId() + "|" + digits;
            return HexFormat.of().formatHex(mac.doFinal(bound.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every Java platform", e);
        }
    }
}
