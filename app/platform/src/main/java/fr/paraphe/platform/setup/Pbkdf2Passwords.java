package fr.paraphe.platform.setup;

import fr.paraphe.domain.signing.space.PasswordHashes;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Hashes passwords by PBKDF2 with HMAC-SHA-256 (RFC 8018), 600,000 rounds unless told otherwise; the number of rounds and the salt stand
 * beside the hash, so that more rounds for later passwords leave the former ones valid. A password typed with composed accents is the same
 * as with separate ones.
 */
public final class Pbkdf2Passwords implements PasswordHashes {
    private static final int ROUNDS = 600_000;
    private static final int MOST_ROUNDS = 100_000_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern FORM = Pattern.compile("pbkdf2-sha256\\$(\\d{1,9})\\$([A-Za-z0-9+/]{22}==)\\$([A-Za-z0-9+/]{43}=)");
    private final SecureRandom random = new SecureRandom();
    private final int rounds;

    /** Hashes with the usual number of rounds. */
    public Pbkdf2Passwords() {
        this(ROUNDS);
    }

    /** Hashes with {@code rounds}, from 1 to a hundred millions. */
    public Pbkdf2Passwords(int rounds) {
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw new IllegalArgumentException("no such number of rounds: " + rounds);
        }
        this.rounds = rounds;
    }

    @Override
    public String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return written(salt, derived(password, salt, rounds));
    }

    private String written(byte[] salt, byte[] hash) {
        Base64.Encoder base64 = Base64.getEncoder();
        return "pbkdf2-sha256$" + rounds + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }

    @Override
    public boolean matches(String password, String hash) {
        Matcher form = FORM.matcher(hash);
        if (!form.matches()) {
            throw new IllegalStateException("a password hash of an unknown form is kept");
        }
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] derived = derived(password, base64.decode(form.group(2)), Math.clamp(Integer.parseInt(form.group(1)), 1, MOST_ROUNDS));
        return MessageDigest.isEqual(derived, base64.decode(form.group(3)));
    }

    /** A hash of zeros is not found by anybody in 2^256 tries. */
    @Override
    public String none() {
        return written(new byte[SALT_BYTES], new byte[HASH_BYTES]);
    }

    private static byte[] derived(String password, byte[] salt, int rounds) {
        char[] letters = Normalizer.normalize(password, Normalizer.Form.NFC).toCharArray();
        var spec = new PBEKeySpec(letters, salt, rounds, HASH_BYTES * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("PBKDF2 is part of every Java platform", e);
        } finally {
            spec.clearPassword();
        }
    }
}
