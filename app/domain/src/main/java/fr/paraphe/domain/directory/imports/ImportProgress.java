package fr.paraphe.domain.directory.imports;

/** Hears how far an import is, between rows, and may stop it: nothing is then changed. */
public interface ImportProgress {
    /** Hears nothing and never stops. */
    ImportProgress NONE = (table, rows, share) -> true;

    /** Hears that {@code rows} rows of {@code table} were read, a {@code share} from 0 to 1 of the whole; false stops the import. */
    boolean reached(String table, int rows, double share);
}
