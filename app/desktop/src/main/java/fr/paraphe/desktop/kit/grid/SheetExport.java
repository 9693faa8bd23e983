package fr.paraphe.desktop.kit.grid;

import fr.paraphe.domain.shared.listing.ListColumn;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Writes a grid to a file; called in the background. */
public interface SheetExport {
    /** The kinds of file. */
    enum Format {
        CSV,
        XLSX
    }

    /** A column of the file: its title and what its cells hold. */
    record Header(String title, ListColumn.Kind kind) {}

    /** The sheet to write: its name, its columns, and its rows, read as the iterator advances; cells are those of a listing's row. */
    record Sheet(String name, List<Header> headers, Iterator<List<@Nullable Object>> rows) {}

    /**
     * Writes {@code sheet} to {@code file}, replacing it whole at the end; once {@code cancelled} it stops soon and leaves what was there.
     *
     * @throws Exception when the file cannot be written or the rows cannot be read
     */
    void write(Path file, Format format, Sheet sheet, BooleanSupplier cancelled) throws Exception;
}
