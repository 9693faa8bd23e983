package fr.paraphe.domain.directory.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;

/** A table written as schools export them: semicolons, doubled quotes where needed, CRLF, Windows-1252; row by row, kept nowhere. */
final class CsvSheet {
    private final OutputStream out;
    private final CharsetEncoder encoder = Charset.forName("windows-1252").newEncoder();
    private final int width;

    CsvSheet(OutputStream out, String header) {
        this.out = out;
        width = header.split(";", -1).length;
        write(header);
    }

    void row(List<String> cells) {
        if (cells.size() != width) {
            throw new IllegalArgumentException("row of " + cells.size() + " cells under " + width + " headers");
        }
        write(String.join(";", cells.stream().map(CsvSheet::quoted).toList()));
    }

    private void write(String line) {
        try {
            ByteBuffer bytes = encoder.encode(CharBuffer.wrap(line + "\r\n"));
            out.write(bytes.array(), bytes.arrayOffset(), bytes.limit());
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("a word list holds a character that Windows-1252 lacks", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
