package fr.paraphe.desktop.directory.imports;

import fr.paraphe.domain.directory.imports.Correction;
import fr.paraphe.domain.directory.imports.Examined;
import fr.paraphe.domain.directory.imports.ImportPlan;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/** Everything that the person has said so far; the steps share it, so that nothing is lost when going back. */
final class ImportDraft {
    private final String actor;
    private final boolean demonstration;
    private final ObservableList<DraftTable> tables = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable DraftTable> selected = new SimpleObjectProperty<>();
    private final BooleanProperty twoDigitYears = new SimpleBooleanProperty();
    private final ObservableSet<Correction.Kind> kept = FXCollections.observableSet();
    private final ObservableMap<String, ImportPlan.Answer> answers = FXCollections.observableHashMap();

    /** Creates an empty draft of {@code actor}, who is named in the history. */
    ImportDraft(String actor, boolean demonstration) {
        this.actor = actor;
        this.demonstration = demonstration;
    }

    ObservableList<DraftTable> tables() {
        return tables;
    }

    /** Returns the table shown in the steps «Lecture» and «Colonnes». */
    ObjectProperty<@Nullable DraftTable> selectedProperty() {
        return selected;
    }

    BooleanProperty twoDigitYearsProperty() {
        return twoDigitYears;
    }

    /** Returns the corrections that the person does not want. */
    ObservableSet<Correction.Kind> kept() {
        return kept;
    }

    /** Returns the answers given, by the key of their question. */
    ObservableMap<String, ImportPlan.Answer> answers() {
        return answers;
    }

    /** Takes what was found in the files; tables already there keep what was said of them. */
    void take(List<Examined> found) {
        Map<DraftTable.Key, DraftTable> known = tables.stream()
                .collect(Collectors.toMap(DraftTable::key, Function.identity(), (a, _) -> a));
        List<DraftTable> next = found.stream()
                .map(e -> Objects.requireNonNullElseGet(known.get(DraftTable.key(e)), () -> new DraftTable(e)))
                .sorted(Comparator.comparing((DraftTable table) -> table.kind().orElse(null),
                        Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        DraftTable shown = selected.get();
        tables.setAll(next);
        selected.set(shown != null && next.contains(shown) ? shown : next.stream().findFirst().orElse(null));
    }

    /** Returns the tables that are to be imported. */
    List<DraftTable> imported() {
        return tables.stream().filter(table -> !table.skipped()).toList();
    }

    /** Returns the table of one part of the plan, by its rank. */
    Optional<DraftTable> table(int part) {
        return parts().skip(part).findFirst();
    }

    private Stream<DraftTable> parts() {
        return tables.stream().filter(table -> table.part().isPresent());
    }

    /** Returns what is to be imported, as far as it is known. */
    ImportPlan plan() {
        return new ImportPlan(actor, parts().flatMap(table -> table.part().stream()).toList(),
                new ImportPlan.Options(twoDigitYears.get(), kept, demonstration), answers);
    }
}
