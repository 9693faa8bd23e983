package fr.paraphe.platform.setup;

import fr.paraphe.domain.signing.CodeSeal;
import fr.paraphe.domain.signing.OneTimeCode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Seals one-time codes with HMAC-SHA-256 (RFC 2104). */
public final class HmacCodeSeal implements CodeSeal {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private final SecretKeySpec key;

    /** Seals under {@code key}, at least 32 bytes. */
    public HmacCodeSeal(byte[] key) {
        if (key.length < KEY_BYTES) {
            throw new IllegalArgumentException("the key of codes has at least 32 bytes");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    @Override
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
