package fr.paraphe.domain.directory.imports;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One table of what was given and how it is read; several sources make one table when they complete each other (pupils and their
 * guardians). {@code part} is the sheet or the entry of the archive, empty when there is only one; {@code encoding} and {@code separator}
 * are empty when the format leaves no choice; without {@code headers} the first row is a row like the others.
 */
public record TableSource(
        List<ImportSource> sources, String part, Format format, String encoding, String separator, boolean headers) {
    /** What a table is written in. */
    public enum Format {
        /** Cells between separators. */
        TEXT("Texte (CSV, TSV)"),
        /** A sheet of a workbook. */
        WORKBOOK("Classeur (XLSX)"),
        /** The exports of SIECLE. */
        SIECLE("SIECLE (XML)");

        private final String label;

        Format(String label) {
            this.label = label;
        }

        /** Returns the French label. */
        public String label() {
            return label;
        }
    }

    public TableSource {
        sources = List.copyOf(sources);
    }

    /** Returns the name shown to people: the files', and the sheet or entry. */
    public String name() {
        String names = sources.stream().map(ImportSource::name).collect(Collectors.joining(", "));
        return part.isEmpty() ? names : names + " › " + part;
    }

    /** Returns the same table read in another encoding. */
    public TableSource encodedIn(String other) {
        return new TableSource(sources, part, format, other, separator, headers);
    }

    /** Returns the same table cut at another separator. */
    public TableSource cutAt(String other) {
        return new TableSource(sources, part, format, encoding, other, headers);
    }

    /** Returns the same table with its first row read as headers, or as a row like the others. */
    public TableSource withHeaders(boolean first) {
        return new TableSource(sources, part, format, encoding, separator, first);
    }
}
