package fr.paraphe.domain.directory.demo;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** A table written as schools export them: semicolons, doubled quotes where needed, CRLF, Windows-1252. */
final class CsvSheet {
    private final StringBuilder text = new StringBuilder();
    private final int width;

    CsvSheet(String header) {
        width = header.split(";", -1).length;
        text.append(header).append("\r\n");
    }

    void row(List<String> cells) {
        if (cells.size() != width) {
            throw new IllegalArgumentException("row of " + cells.size() + " cells under " + width + " headers");
        }
        var quoted = new ArrayList<String>(width);
        cells.forEach(cell -> quoted.add(quoted(cell)));
        text.append(String.join(";", quoted)).append("\r\n");
    }

    byte[] bytes() {
        try {
            ByteBuffer bytes = Charset.forName("windows-1252").newEncoder().encode(CharBuffer.wrap(text));
            var exact = new byte[bytes.remaining()];
            bytes.get(exact);
            return exact;
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("a word list holds a character that Windows-1252 lacks", e);
        }
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
