package fr.paraphe.domain.directory.imports;

import java.util.List;
import java.util.Optional;

/**
 * What was recognised of one table: what its rows seem to be, what its columns seem to mean ({@code remembered} when somebody said so
 * before), its first rows, and the encodings in which it can be read, the most likely first.
 */
public record Examined(
        TableSource table,
        Optional<ImportKind> kind,
        List<String> headers,
        ColumnMapping mapping,
        boolean remembered,
        List<List<String>> preview,
        List<String> encodings) {
    /** The separators of texts, in the order in which they are offered. */
    public static final List<String> SEPARATORS = List.of(";", ",", "\t", "|");

    public Examined {
        headers = List.copyOf(headers);
        preview = List.copyOf(preview);
        encodings = List.copyOf(encodings);
    }
}
