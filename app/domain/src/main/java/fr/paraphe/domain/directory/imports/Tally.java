package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.shared.RefusedException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts what an import does, for its report. */
final class Tally {
    private static final Logger LOG = LoggerFactory.getLogger(Tally.class);
    private static final int SHOWN_CORRECTIONS = 1_000;

    private final List<ImportReport.Counts> tables = new ArrayList<>();
    private final List<ImportReport.Rejected> rejected = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();
    private final Map<Correction.Kind, Integer> corrected = new EnumMap<>(Correction.Kind.class);
    private final Map<RecordKind, Set<UUID>> made = new EnumMap<>(RecordKind.class);
    private final Map<RecordKind, Set<UUID>> changed = new EnumMap<>(RecordKind.class);
    private final Map<RowOutcome, Integer> counts = new EnumMap<>(RowOutcome.class);
    private ImportKind kind = ImportKind.STUDENTS;
    private String table = "";
    private int part;
    private int before;

    void begin(int rank, ImportKind of, String name) {
        part = rank;
        kind = of;
        table = name;
        before = rejected.size();
        counts.clear();
    }

    void end() {
        tables.add(new ImportReport.Counts(kind, table, count(RowOutcome.CREATED), count(RowOutcome.UPDATED), count(RowOutcome.UNCHANGED),
                rejected.size() - before));
    }

    private int count(RowOutcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    void unreadable(RefusedException problem) {
        LOG.trace("A row has no keys", problem);
    }

    void done(RowOutcome outcome, List<Correction> found) {
        counts.merge(outcome, 1, Integer::sum);
        for (Correction correction : found) {
            corrected.merge(correction.kind(), 1, Integer::sum);
            if (corrections.size() < SHOWN_CORRECTIONS) {
                corrections.add(correction);
            }
        }
    }

    void rejected(int line, RefusedException problem) {
        rejected.add(new ImportReport.Rejected(part, kind, table, line, Objects.requireNonNullElse(problem.getMessage(), problem.code())));
        if (problem instanceof Undecided undecided) {
            questions.add(undecided.question());
        }
    }

    void written(WorkingSet.Edit edit) {
        RecordKind of = RecordKind.of(edit.after());
        UUID id = edit.after().id();
        if (edit.before() == null) {
            made.computeIfAbsent(of, _ -> new HashSet<>()).add(id);
        } else if (!made.getOrDefault(of, Set.of()).contains(id)) {
            changed.computeIfAbsent(of, _ -> new HashSet<>()).add(id);
        }
    }

    ImportReport report(@Nullable UUID changes) {
        var records = new EnumMap<RecordKind, ImportReport.Records>(RecordKind.class);
        for (RecordKind of : RecordKind.values()) {
            int created = made.getOrDefault(of, Set.of()).size();
            int updated = changed.getOrDefault(of, Set.of()).size();
            if (created + updated > 0) {
                records.put(of, new ImportReport.Records(created, updated));
            }
        }
        return new ImportReport(tables, rejected, questions, corrections, corrected, records, changes);
    }
}
