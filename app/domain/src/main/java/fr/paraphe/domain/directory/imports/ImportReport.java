package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.directory.RecordKind;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, or would do, table by table; {@code changes} is its set in the history, absent for a dry run and when nothing
 * changed. {@code corrections} holds the first ones only, {@code corrected} counts them all.
 */
public record ImportReport(
        List<Counts> tables,
        List<Rejected> rejected,
        List<Question> questions,
        List<Correction> corrections,
        Map<Correction.Kind, Integer> corrected,
        Map<RecordKind, Records> records,
        @Nullable UUID changes) {
    /** How many rows of one table created something, changed something, changed nothing, or were rejected. */
    public record Counts(ImportKind kind, String table, int created, int updated, int unchanged, int rejected) {}

    /** How many records of one kind were made and changed. */
    public record Records(int created, int updated) {}

    /** A row left out: its table by rank in the plan and by name, its line in the file (the first is 1), and why, in French. */
    public record Rejected(int part, ImportKind kind, String table, int line, String error) {}

    public ImportReport {
        tables = List.copyOf(tables);
        rejected = List.copyOf(rejected);
        questions = List.copyOf(questions);
        corrections = List.copyOf(corrections);
        corrected = Map.copyOf(corrected);
        records = Map.copyOf(records);
    }

    /** Returns how many rows created something. */
    public int created() {
        return tables.stream().mapToInt(Counts::created).sum();
    }

    /** Returns how many rows changed something. */
    public int updated() {
        return tables.stream().mapToInt(Counts::updated).sum();
    }

    /** Returns how many rows changed nothing. */
    public int unchanged() {
        return tables.stream().mapToInt(Counts::unchanged).sum();
    }
}
