package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.shared.RefusedException;
import java.util.List;

/** Reads the files that schools have (07, § 7.1). */
public interface TableFiles {
    /**
     * Returns the tables of what was given, each with the encoding and the separator that fit best.
     *
     * @throws RefusedException in French, when something given is no table at all; its sentence names the file
     */
    List<TableSource> recognise(List<ImportSource> sources);

    /** Returns the encodings in which that table can be read, the most likely first; none when there is no choice. */
    List<String> encodings(TableSource table);

    /**
     * Opens a table at its first row.
     *
     * @throws RefusedException in French, when it cannot be read as asked
     */
    OpenTable open(TableSource table);
}
