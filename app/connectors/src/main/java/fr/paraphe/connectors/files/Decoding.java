package fr.paraphe.connectors.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The encodings of French exports, and how much a text looks French in one of them. */
final class Decoding {
    /** In order of preference when several fit as well. */
    static final List<Charset> CANDIDATES =
            List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), Charset.forName("ISO-8859-15"), Charset.forName("x-MacRoman"));

    private static final String FRENCH = "àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆñÑ€«»’–—°…áíóúÁÍÓÚ";
    private static final int WRONG = 3;
    private static final int SAMPLE = 200_000;

    private Decoding() {}

    /** Decodes strictly; empty when a byte has no meaning in that encoding. A byte order mark is left out. */
    static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Returns how many letters are those of French texts, less thrice the other signs beyond ASCII. */
    static int likelihood(String text) {
        int score = 0;
        for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
            char c = text.charAt(i);
            if (c > 0x7E && c != '\u00A0' && c != '\u202F') {
                score += FRENCH.indexOf(c) >= 0 ? 1 : -WRONG;
            }
        }
        return score;
    }
}
