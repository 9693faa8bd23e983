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
    /** Those of one byte a letter, in order of preference when several fit as well. */
    static final List<Charset> ONE_BYTE =
            List.of(Charset.forName("windows-1252"), Charset.forName("ISO-8859-15"), Charset.forName("x-MacRoman"));

    private static final String FRENCH = "àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆñÑ€«»’–—°…áíóúÁÍÓÚ";
    private static final int WRONG = 3;

    private Decoding() {}

    /** Decodes; wrong bytes become «�». A byte order mark is left out. */
    static String decoded(byte[] content, Charset charset) {
        String text = new String(content, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Returns the letter that a byte beyond ASCII means, empty when it means none. */
    static Optional<Character> letter(int octet, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(new byte[] {(byte) octet}))
                    .charAt(0));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Returns how likely a letter is in French texts: one for theirs, minus three for other signs beyond ASCII. */
    static int likelihood(char c) {
        return c == '\u00A0' || c == '\u202F' ? 0 : FRENCH.indexOf(c) >= 0 ? 1 : -WRONG;
    }

    /** Returns the encoding that a byte order mark tells; a file without one tells none. */
    static Optional<Charset> marked(byte[] start) {
        if (start.length >= 3 && (start[0] & 0xFF) == 0xEF && (start[1] & 0xFF) == 0xBB && (start[2] & 0xFF) == 0xBF) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (start.length >= 2 && (start[0] & 0xFF) == 0xFF && (start[1] & 0xFF) == 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (start.length >= 2 && (start[0] & 0xFF) == 0xFE && (start[1] & 0xFF) == 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }
}
