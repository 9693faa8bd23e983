package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.shared.RefusedException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table being read row by row; never all in memory. */
public interface OpenTable extends AutoCloseable {
    /** Returns the headers as written, «Colonne 1», «Colonne 2»… when the table has none. */
    List<String> headers();

    /**
     * Returns the next row, nothing after the last; blank rows are left out.
     *
     * @throws RefusedException in French, when the rest of the table cannot be read
     */
    @Nullable Row next();

    /** Returns how much has been read, from 0 to 1. */
    double progress();

    @Override
    void close();

    /** One row: its line in the file, the first being 1, and as many cells as there are headers. */
    record Row(int line, List<String> cells) {}
}
