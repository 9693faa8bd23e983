package fr.paraphe.domain.directory;

import fr.paraphe.domain.shared.RefusedException;
import java.nio.file.Path;
import java.util.List;

/** Reads the tables that schools export. */
public interface TableReader {
    /**
     * Reads a whole file; its separator and its encoding are recognised by its headers (07, § 7.1).
     *
     * @throws RefusedException in French, when the file is not a table whose headers are known
     */
    Table read(byte[] content);

    /**
     * Reads the file of that path.
     *
     * @throws RefusedException as {@link #read(byte[])}, and when the file cannot be read or is too large
     */
    Table read(Path file);

    /** Headers as written, and rows of as many cells; blank rows are left out. */
    record Table(List<String> headers, List<List<String>> rows) {
        public Table {
            headers = List.copyOf(headers);
            rows = List.copyOf(rows);
        }
    }
}
