package fr.paraphe.connectors.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows as the one sheet of an XLSX file; its texts are never run as formulas. */
final class XlsxRows implements SheetFile.Rows {
    private static final int LONGEST_NAME = 31;

    private final WorkbookWriter book;

    XlsxRows(Path file, String name) throws IOException {
        String plain = name.replaceAll("[\\\\/*?:\\[\\]]", " ");
        book = new WorkbookWriter(new BufferedOutputStream(Files.newOutputStream(file)),
                List.of(plain.substring(0, Math.min(LONGEST_NAME, plain.length()))));
        book.sheet();
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        book.row(cells.stream().map(CellText::of).toList());
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
