package fr.paraphe.connectors.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read, and stops at a line or a size that no export of a school has, so that memory stays bounded. */
final class GuardedStream extends FilterInputStream {
    /** The longest line, in bytes. */
    static final int LONGEST_LINE = 1_000_000;

    private final String name;
    private final long most;
    private long read;
    private int line;

    /** Guards {@code in}, which is refused under {@code name} beyond {@code most} bytes. */
    GuardedStream(InputStream in, String name, long most) {
        super(in);
        this.name = name;
        this.most = most;
    }

    long count() {
        return read;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        if (octet >= 0) {
            seen(octet);
        }
        return octet;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int size = super.read(buffer, offset, length);
        for (int i = 0; i < size; i++) {
            seen(buffer[offset + i]);
        }
        return size;
    }

    private void seen(int octet) {
        read++;
        line = octet == '\n' || octet == '\r' ? 0 : line + 1;
        if (line > LONGEST_LINE) {
            throw Refusals.file("line-too-long", name, "a une ligne de plus d'un million de caractères\u00a0: ce n'est pas un export "
                    + "de tableau.");
        }
        if (read > most) {
            throw Refusals.file("file-too-large", name, "dépasse " + most / (1024 * 1024)
                    + "\u00a0Mo une fois ouvert\u00a0: ce n'est pas un "
                    + "export d'établissement.");
        }
    }
}
