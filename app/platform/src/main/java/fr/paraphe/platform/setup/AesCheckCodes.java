package fr.paraphe.platform.setup;

import fr.paraphe.domain.signing.CheckCodes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/** Makes codes by encrypting the identifier with AES (FIPS 197): 16 bytes in, 16 bytes out, so that nothing has to be kept. */
public final class AesCheckCodes implements CheckCodes {
    private static final int KEY_BYTES = 32;
    private static final Pattern CODE = Pattern.compile("[0-9a-f]{32}");
    private final SecretKeySpec key;

    /** Makes codes under {@code key}, exactly 32 bytes, which must stay the same as long as documents are checked. */
    public AesCheckCodes(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("the key of check pages has 32 bytes");
        }
        this.key = new SecretKeySpec(key, "AES");
    }

    @Override
    public String of(UUID externalId) {
        ByteBuffer plain = ByteBuffer.allocate(2 * Long.BYTES);
        plain.putLong(externalId.getMostSignificantBits()).putLong(externalId.getLeastSignificantBits());
        return HexFormat.of().formatHex(block(Cipher.ENCRYPT_MODE, plain.array()));
    }

    @Override
    public Optional<UUID> read(String code) {
        if (!CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        ByteBuffer plain = ByteBuffer.wrap(block(Cipher.DECRYPT_MODE, HexFormat.of().parseHex(code)));
        return Optional.of(new UUID(plain.getLong(), plain.getLong()));
    }

    @SuppressWarnings("InsecureCryptoUsage") // one block, never two under one message: ECB is then AES itself
    private byte[] block(int mode, byte[] block) {
        try {
            Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
            cipher.init(mode, key);
            return cipher.doFinal(block);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES is part of every Java platform", e);
        }
    }
}
