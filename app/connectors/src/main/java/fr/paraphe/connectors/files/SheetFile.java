package fr.paraphe.connectors.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Writes a list to a CSV or XLSX file row after row; the file appears whole at the end, or not at all. */
public final class SheetFile {
    private static final int BETWEEN_LOOKS = 256;

    private SheetFile() {}

    /** Where rows go one by one. */
    interface Rows extends AutoCloseable {
        /** Adds a row; an absent cell is empty. */
        void row(List<? extends @Nullable Object> cells) throws IOException;

        @Override
        void close() throws IOException;
    }

    /** Writes {@code titles} then {@code rows} to {@code file} as CSV (UTF-8 with a mark, semicolons); stops once {@code cancelled}. */
    public static void csv(Path file, List<String> titles, Iterator<List<@Nullable Object>> rows, BooleanSupplier cancelled)
            throws IOException {
        write(file, CsvRows::new, titles, rows, cancelled);
    }

    /** Writes {@code titles} then {@code rows} to a sheet called {@code name} of an XLSX file (ISO/IEC 29500). */
    public static void xlsx(Path file, String name, List<String> titles, Iterator<List<@Nullable Object>> rows, BooleanSupplier cancelled)
            throws IOException {
        write(file, part -> new XlsxRows(part, name), titles, rows, cancelled);
    }

    private interface Opening {
        Rows open(Path file) throws IOException;
    }

    private static void write(Path file, Opening opening, List<String> titles, Iterator<List<@Nullable Object>> rows,
            BooleanSupplier cancelled) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path part = Files.createTempFile(folder, ".liste", ".part");
        try {
            boolean whole;
            try (Rows out = opening.open(part)) {
                out.row(titles);
                whole = all(out, rows, cancelled);
            }
            if (whole) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static boolean all(Rows out, Iterator<List<@Nullable Object>> rows, BooleanSupplier cancelled) throws IOException {
        for (int n = 0; rows.hasNext(); n++) {
            if (n % BETWEEN_LOOKS == 0 && cancelled.getAsBoolean()) {
                return false;
            }
            out.row(rows.next());
        }
        return !cancelled.getAsBoolean();
    }
}
