package fr.paraphe.store.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads a journal from its beginning, line by line, and stops at the first line that does not hold. */
final class JournalScan {
    private final InputStream in;
    private String head = JournalLine.ORIGIN;
    private long end;
    private long lines;
    private boolean broken;
    private boolean torn;

    JournalScan(InputStream in) {
        this.in = in;
    }

    /** Returns the next line that holds; empty at the end or at the break. */
    Optional<JournalLine> next() throws IOException {
        var bytes = new ByteArrayOutputStream(200);
        int b = in.read();
        while (b >= 0 && b != '\n') {
            bytes.write(b);
            b = in.read();
        }
        if (bytes.size() == 0 && b < 0) {
            return Optional.empty();
        }
        torn = b < 0;
        Optional<JournalLine> line = torn ? Optional.empty() : JournalLine.parse(head, bytes.toString(StandardCharsets.UTF_8));
        broken = line.isEmpty();
        line.ifPresent(l -> {
            head = l.hash();
            end += bytes.size() + 1;
            lines++;
        });
        return line;
    }

    /** Returns the hash of the last line that holds. */
    String head() {
        return head;
    }

    /** Returns where the last line that holds ends, in bytes. */
    long end() {
        return end;
    }

    /** Returns how many lines hold. */
    long lines() {
        return lines;
    }

    /** Tells whether something follows that does not hold. */
    boolean broken() {
        return broken;
    }

    /** Tells whether what does not hold is only a last line cut short, which a crash leaves. */
    boolean torn() {
        return torn;
    }
}
