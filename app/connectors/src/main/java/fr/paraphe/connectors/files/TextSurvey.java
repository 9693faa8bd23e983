package fr.paraphe.connectors.files;

import fr.paraphe.domain.directory.imports.Examined;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What one reading of a whole text tells of its encoding: its bytes beyond ASCII, whether they are UTF-8, its quotes, its zeros. */
final class TextSurvey {
    private static final int SAMPLE = 64 * 1024;
    private static final int BUFFER = 64 * 1024;
    private static final Set<Integer> MARK = Set.of(0xFEFF, 0xEF, 0xBB, 0xBF);

    private final long[] counts = new long[256];
    private final Utf8 utf8 = new Utf8();
    private final List<OpenQuote> quotes = Examined.SEPARATORS.stream().map(s -> new OpenQuote(s.charAt(0))).toList();
    private final byte[] sample;
    private final Optional<Charset> mark;
    private int half = -1;

    private TextSurvey(Content content) throws IOException {
        sample = content.start(SAMPLE);
        mark = Decoding.marked(sample);
        try (InputStream in = new GuardedStream(content.open(), content.name(), TextTables.LARGEST)) {
            var buffer = new byte[BUFFER];
            for (int size = in.read(buffer); size >= 0; size = in.read(buffer)) {
                for (int i = 0; i < size; i++) {
                    counts[buffer[i] & 0xFF]++;
                    utf8.next(buffer[i] & 0xFF);
                    letter(buffer[i] & 0xFF);
                }
                if (counts[0] > 0 && !wide()) {
                    throw Refusals.binary(content.name());
                }
            }
        }
    }

    /** Shows a byte to those who follow quotes; letters on two bytes are shown whole. */
    private void letter(int octet) {
        if (!wide()) {
            quotes.forEach(quote -> quote.next(octet));
            return;
        }
        if (half < 0) {
            half = octet;
            return;
        }
        int letter = mark.filter(StandardCharsets.UTF_16BE::equals).isPresent() ? half << 8 | octet : octet << 8 | half;
        half = -1;
        quotes.forEach(quote -> quote.next(letter));
    }

    static TextSurvey of(Content content) throws IOException {
        return new TextSurvey(content);
    }

    /** Tells whether letters are written on two bytes. */
    boolean wide() {
        return mark.isPresent() && !mark.get().equals(StandardCharsets.UTF_8);
    }

    /** Tells whether a cell begins with a quote that is never closed, when cells are cut at that separator. */
    boolean unclosedQuote(String separator) {
        return quotes.get(Examined.SEPARATORS.indexOf(separator)).open();
    }

    /** Returns the beginning of the text in an encoding. */
    String sample(Charset charset) {
        return Decoding.decoded(sample, charset);
    }

    /** Returns the encodings the text may be in, the most likely first. */
    List<Charset> candidates() {
        if (mark.isPresent()) {
            return List.of(mark.get());
        }
        Stream<Charset> others = Decoding.ONE_BYTE.stream().sorted(Comparator.<Charset>comparingLong(this::likelihood).reversed());
        return (utf8.valid() ? Stream.concat(Stream.of(StandardCharsets.UTF_8), others) : others).toList();
    }

    /** Returns how French the whole text looks in an encoding of one byte a letter. */
    long likelihood(Charset charset) {
        long score = 0;
        for (int octet = 0x80; octet < 0x100; octet++) {
            if (counts[octet] > 0) {
                int each = Decoding.letter(octet, charset).map(Decoding::likelihood).orElse(-10);
                score += counts[octet] * each;
            }
        }
        return score;
    }

    /** Follows the quotes around cells letter by letter; one inside a cell, as an inch mark, opens nothing (RFC 4180). */
    private static final class OpenQuote {
        private final char separator;
        private boolean open;
        private boolean justClosed;
        private boolean start = true;

        OpenQuote(char separator) {
            this.separator = separator;
        }

        void next(int letter) {
            if (open) {
                open = letter != '"';
                justClosed = !open;
                return;
            }
            open = letter == '"' && (start || justClosed);
            justClosed = false;
            // The bytes of a mark come before the first cell.
            start = letter == separator || letter == '\n' || letter == '\r' || (start && MARK.contains(letter));
        }

        boolean open() {
            return open;
        }
    }

    /** Follows UTF-8 byte by byte. */
    private static final class Utf8 {
        private boolean valid = true;
        private int following;

        void next(int octet) {
            if (following > 0) {
                valid &= (octet & 0xC0) == 0x80;
                following--;
            } else if (octet >= 0x80) {
                following = octet >= 0xF0 ? 3 : octet >= 0xE0 ? 2 : 1;
                valid &= octet >= 0xC2 && octet <= 0xF4;
            }
        }

        /** A character cut by the end of the file is not one. */
        boolean valid() {
            return valid && following == 0;
        }
    }
}
