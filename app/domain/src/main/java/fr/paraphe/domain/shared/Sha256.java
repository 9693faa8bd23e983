package fr.paraphe.domain.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Computes SHA-256 digests (FIPS 180-4) in lower-case hexadecimal, 64 characters. */
public final class Sha256 {
    private Sha256() {}

    /** Returns the digest of {@code bytes}. */
    public static String hex(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }

    /** Returns the digest of the beginning of {@code bytes} up to each of {@code ends}, which ascend, in one reading. */
    public static List<String> ofBeginnings(byte[] bytes, List<Integer> ends) {
        var digests = new ArrayList<String>(ends.size());
        try {
            MessageDigest running = MessageDigest.getInstance("SHA-256");
            int read = 0;
            for (int end : ends) {
                running.update(bytes, read, end - read);
                read = end;
                digests.add(HexFormat.of().formatHex(((MessageDigest) running.clone()).digest()));
            }
        } catch (NoSuchAlgorithmException | CloneNotSupportedException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform, and its state can be copied", e);
        }
        return digests;
    }

    /** Returns the digest of {@code text} written in UTF-8. */
    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }
}
