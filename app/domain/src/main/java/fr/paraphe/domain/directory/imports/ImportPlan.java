package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.shared.Sha256;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a person decided to import, and how; {@code actor} is who, for the history. */
public record ImportPlan(String actor, List<Part> parts, Options options, Map<String, Answer> answers) {
    private static final int KEY_LENGTH = 32;
    private static final int LONGEST_NAMES = 300;

    /** One table, what its rows are and what its columns mean. */
    public record Part(TableSource table, ImportKind kind, ColumnMapping mapping) {
        private String identity() {
            return kind.name() + "\n" + table.part() + "\n"
                    + table.sources().stream().map(ImportSource::identity).collect(Collectors.joining("\n"));
        }
    }

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

        /** Returns the record answered among {@code named}, nothing for somebody new; else the row is refused. */
        default <R> Optional<R> among(List<R> named, Function<R, UUID> id, PersonName name) {
            return switch (this) {
                case NewPerson _ -> Optional.empty();
                case LeaveOut _ -> throw Cells.leftOut();
                case Existing(UUID chosen) -> Optional.of(named.stream().filter(r -> id.apply(r).equals(chosen)).findFirst()
                        .orElseThrow(() -> Cells.gone(name)));
            };
        }
    }

    public ImportPlan {
        parts = List.copyOf(parts);
        answers = Map.copyOf(answers);
    }

    /**
     * Returns what tells the table of that rank from every other of the plan, even of the same name; it stays the same when tables are
     * added or read in another way, so that the answers to its questions stay too.
     */
    String key(int rank) {
        String own = parts.get(rank).identity();
        long twins = parts.stream().limit(rank).filter(p -> p.identity().equals(own)).count();
        return Sha256.hex(own).substring(0, KEY_LENGTH) + (twins == 0 ? "" : "." + twins);
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
