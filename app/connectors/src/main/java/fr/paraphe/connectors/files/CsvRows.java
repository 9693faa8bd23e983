package fr.paraphe.connectors.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows as CSV for a French spreadsheet: UTF-8 with its mark, semicolons, quotes where needed (RFC 4180). */
final class CsvRows implements SheetFile.Rows {
    private final BufferedWriter out;

    CsvRows(Path file) throws IOException {
        out = Files.newBufferedWriter(file);
        out.write('\uFEFF');
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        out.write(String.join(";", cells.stream().map(CellText::of).map(CsvRows::quoted).toList()));
        out.write("\r\n");
    }

    private static String quoted(String text) {
        return text.indexOf(';') >= 0 || text.indexOf('"') >= 0 ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
