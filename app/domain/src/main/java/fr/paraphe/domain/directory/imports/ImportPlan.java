package fr.paraphe.domain.directory.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a person decided to import, and how; {@code actor} is who, for the history. */
public record ImportPlan(String actor, List<Part> parts, Options options, Map<String, Answer> answers) {
    private static final int LONGEST_NAMES = 300;

    /** One table, what its rows are and what its columns mean. */
    public record Part(TableSource table, ImportKind kind, ColumnMapping mapping) {}

    /**
     * How cells are read: {@code twoDigitYears} admits «05/01/08», {@code kept} are the corrections not wanted, and a
     * {@code demonstration} admits the telephone numbers reserved for fiction.
     */
    public record Options(boolean twoDigitYears, Set<Correction.Kind> kept, boolean demonstration) {
        /** Four digits, every correction, no fiction. */
        public static final Options DEFAULT = new Options(false, Set.of(), false);

        public Options {
            kept = Set.copyOf(kept);
        }
    }

    /** What is answered to a question, by its key. */
    public sealed interface Answer {
        /** It is that record. */
        record Existing(UUID id) implements Answer {}

        /** It is somebody new. */
        record NewPerson() implements Answer {}

        /** The row is left out. */
        record LeaveOut() implements Answer {}
    }

    public ImportPlan {
        parts = List.copyOf(parts);
        answers = Map.copyOf(answers);
    }

    /** Returns the names of the tables, for the history; cut where there are many. */
    public String names() {
        String names = parts.stream().map(part -> part.table().name()).distinct().collect(Collectors.joining(", "));
        return names.length() > LONGEST_NAMES ? names.substring(0, LONGEST_NAMES - 1) + "…" : names;
    }

    /** Returns the same plan with those answers. */
    public ImportPlan answering(Map<String, Answer> given) {
        return new ImportPlan(actor, parts, options, given);
    }
}
