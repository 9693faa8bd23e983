package fr.paraphe.store.schema;

import fr.paraphe.domain.shared.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The random 256-bit key of a base. On disk it is wrapped by the user's password: PBKDF2-HMAC-SHA256 (600,000 rounds, RFC 8018), then
 * AES-256-GCM (NIST SP 800-38D). Changing the password wraps the same key again and rewrites nothing else.
 */
public final class FileKey {
    private static final String HEADER = "paraphe-key-1";
    private static final int ROUNDS = 600_000;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final HexFormat HEX = HexFormat.of();

    private final byte[] key;

    private FileKey(byte[] key) {
        this.key = key;
    }

    /** Makes a random key and writes it, wrapped by {@code password}, to {@code file}, which must not exist. */
    public static FileKey create(Path file, char[] password) {
        if (Files.exists(file)) {
            throw new RefusedException("already-exists", "Un fichier de clé de ce nom existe déjà\u00a0: choisissez un autre nom.");
        }
        var made = new FileKey(random(32));
        made.wrap(file, password);
        return made;
    }

    /**
     * Reads the key that {@code file} wraps.
     *
     * @throws RefusedException {@code wrong-password}; {@code key-missing} without the file; {@code key-corrupt} when it cannot be read
     */
    public static FileKey open(Path file, char[] password) {
        if (!Files.exists(file)) {
            throw new RefusedException("key-missing",
                    "Le fichier de clé «\u00a0" + file.getFileName() + "\u00a0» est introuvable\u00a0: "
                            + "sans lui, la base ne peut pas être lue.");
        }
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
            if (lines.size() != 5 || !lines.getFirst().equals(HEADER)) {
                throw new IllegalArgumentException("not a key file");
            }
            byte[] salt = HEX.parseHex(lines.get(2));
            byte[] nonce = HEX.parseHex(lines.get(3));
            byte[] wrapped = HEX.parseHex(lines.get(4));
            int rounds = Integer.parseInt(lines.get(1));
            return new FileKey(cipher(Cipher.DECRYPT_MODE, stretched(password, salt, rounds), nonce).doFinal(wrapped));
        } catch (AEADBadTagException e) {
            throw caused(new RefusedException("wrong-password", "Le mot de passe de la base est incorrect."), e);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw caused(new RefusedException("key-corrupt",
                    "Le fichier de clé «\u00a0" + file.getFileName() + "\u00a0» est illisible\u00a0: "
                            + "restaurez-le depuis une sauvegarde."), e);
        }
    }

    /** Writes the key to {@code file}, wrapped by {@code password}, in place of the former wrapping; atomic. */
    public void wrap(Path file, char[] password) {
        byte[] salt = random(16);
        byte[] nonce = random(12);
        try {
            byte[] wrapped = cipher(Cipher.ENCRYPT_MODE, stretched(password, salt, ROUNDS), nonce).doFinal(key);
            List<String> lines =
                    List.of(HEADER, Integer.toString(ROUNDS), HEX.formatHex(salt), HEX.formatHex(nonce), HEX.formatHex(wrapped));
            Path written = file.resolveSibling(file.getFileName() + ".new");
            Files.write(written, lines, StandardCharsets.US_ASCII);
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every Java platform", e);
        }
    }

    /** Returns a secret derived from the key for one purpose: HMAC-SHA256 (RFC 2104) of the purpose's name. */
    public byte[] secret(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(("paraphe/" + purpose).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is part of every Java platform", e);
        }
    }

    /** Returns the password H2 asks for: the file's key, a space, the user's password; both in hexadecimal. */
    String h2Password() {
        return HEX.formatHex(secret("h2-file")) + " " + HEX.formatHex(secret("h2-user"));
    }

    private static Cipher cipher(int mode, byte[] wrappingKey, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(wrappingKey, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(HEADER.getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private static byte[] stretched(char[] password, byte[] salt, int rounds) throws GeneralSecurityException {
        var spec = new PBEKeySpec(password, salt, rounds, 256);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        } finally {
            spec.clearPassword();
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static RefusedException caused(RefusedException refusal, Exception cause) {
        refusal.initCause(cause);
        return refusal;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileKey that && Arrays.equals(key, that.key);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(key);
    }
}
