package fr.paraphe.documents.template.fixed;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures what the compressed streams of a PDF would take, before anything opens it: those that describe the file itself are inflated as
 * soon as it is opened. Nothing of them is kept.
 */
final class Inflation {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final long MOST_OF_ONE = 128L * 1024 * 1024;
    private static final long MOST_OF_ALL = 1024L * 1024 * 1024;
    private static final int CHUNK = 64 * 1024;

    private final byte[] bytes;
    private final byte[] sink = new byte[CHUNK];

    Inflation(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Tells whether one stream, or all together, would take more than a document needs (128 MB, 1 GB). */
    boolean excessive() {
        long all = 0;
        for (int at = next(0); at >= 0; at = next(at)) {
            long one = inflated(at);
            all += one;
            if (one > MOST_OF_ONE || all > MOST_OF_ALL) {
                return true;
            }
        }
        return false;
    }

    /** Returns where the data of the next stream begins, or less than 0. */
    private int next(int from) {
        for (int at = from; at + STREAM.length + 2 < bytes.length; at++) {
            if (bytes[at] == 's' && keyword(at)) {
                int end = at + STREAM.length;
                if (bytes[end] == '\r' && bytes[end + 1] == '\n') {
                    return end + 2;
                }
                if (bytes[end] == '\n' || bytes[end] == '\r') {
                    return end + 1;
                }
            }
        }
        return -1;
    }

    private boolean keyword(int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (bytes[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    /** Returns how much the data at {@code from} inflates to; what is not compressed by Deflate stops at once. */
    private long inflated(int from) {
        try (var inflater = new Inflater()) {
            inflater.setInput(bytes, from, bytes.length - from);
            long size = 0;
            while (!inflater.finished() && size <= MOST_OF_ONE) {
                int read = inflater.inflate(sink);
                if (read == 0) {
                    break;
                }
                size += read;
            }
            return size;
        } catch (DataFormatException e) {
            return 0;
        }
    }
}
