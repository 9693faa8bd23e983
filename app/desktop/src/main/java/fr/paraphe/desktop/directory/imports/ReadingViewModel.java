package fr.paraphe.desktop.directory.imports;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.domain.directory.imports.ColumnMapping;
import fr.paraphe.domain.directory.imports.Examined;
import fr.paraphe.domain.directory.imports.ImportKind;
import fr.paraphe.domain.directory.imports.ImportSource;
import fr.paraphe.domain.directory.imports.TableSource;
import fr.paraphe.domain.directory.imports.TableSource.Format;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Step 2: how the table in front is read, and what it holds. */
final class ReadingViewModel {
    /** What a list may be said to hold; nothing at all leaves it out. */
    record KindChoice(Optional<ImportKind> kind, String words) {}

    private record Again(Examined examined, ColumnMapping proposed) {}

    private final CampusImports imports;
    private final TaskRunner runner;
    private final Messages messages;
    private final ImportDraft draft;
    private final List<KindChoice> kinds = new ArrayList<>();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty problem = new SimpleStringProperty("");
    private int generation;

    ReadingViewModel(CampusImports imports, TaskRunner runner, Messages messages, ImportDraft draft) {
        this.imports = imports;
        this.runner = runner;
        this.messages = messages;
        this.draft = draft;
        Arrays.stream(ImportKind.values()).forEach(kind -> kinds.add(new KindChoice(Optional.of(kind), messages.text(kind.words()))));
        kinds.add(new KindChoice(Optional.empty(), messages.text("directory.imports.reading.skip")));
    }

    ImportDraft draft() {
        return draft;
    }

    /** Returns the encodings offered for a table, none when there is no choice. */
    List<String> encodings(DraftTable table) {
        boolean text = table.source().format() == Format.TEXT && table.source().sources().getFirst() instanceof ImportSource.OfFile;
        return text ? table.examined().encodings() : List.of();
    }

    /** Returns the separators offered for a table, none when there is no choice. */
    List<String> separators(DraftTable table) {
        return table.source().format() == Format.TEXT ? Examined.SEPARATORS : List.of();
    }

    List<KindChoice> kinds() {
        return List.copyOf(kinds);
    }

    /** Returns the choice that a table has now; nothing when nobody knows yet. */
    Optional<KindChoice> kind(DraftTable table) {
        return table.skipped() ? Optional.of(kinds.getLast())
                : table.kind().flatMap(of -> kinds.stream().filter(choice -> choice.kind().equals(Optional.of(of))).findFirst());
    }

    /** Reads the table in another encoding. */
    void encode(DraftTable table, String encoding) {
        if (!encoding.equals(table.source().encoding())) {
            reread(table, table.source().encodedIn(encoding));
        }
    }

    /** Cuts the table's lines at another separator. */
    void cut(DraftTable table, String separator) {
        if (!separator.equals(table.source().separator())) {
            reread(table, table.source().cutAt(separator));
        }
    }

    /** Reads the first row as titles, or as a row like the others. */
    void headers(DraftTable table, boolean first) {
        if (first != table.source().headers()) {
            reread(table, table.source().withHeaders(first));
        }
    }

    /** Says what the table holds, or that it is to be left out. */
    void become(DraftTable table, KindChoice choice) {
        if (choice.kind().isEmpty()) {
            table.skip();
            return;
        }
        ImportKind kind = choice.kind().orElseThrow();
        work(() -> new Again(table.examined(), imports.propose(kind, table.headers())), again -> table.become(kind, again.proposed()));
    }

    private void reread(DraftTable table, TableSource next) {
        ImportKind chosen = table.kindChosen() ? table.kind().orElse(null) : null;
        work(() -> {
            Examined again = imports.examine(next);
            return new Again(again, chosen == null ? again.mapping() : imports.propose(chosen, again.headers()));
        }, again -> table.reread(again.examined(), again.proposed()));
    }

    private void work(TaskRunner.Job<Again> job, java.util.function.Consumer<Again> then) {
        int mine = ++generation;
        busy.set(true);
        problem.set("");
        runner.run(job, again -> {
            if (mine == generation) {
                busy.set(false);
                then.accept(again);
            }
        }, e -> {
            if (mine == generation) {
                busy.set(false);
                problem.set(messages.failure(e));
                // the choices on the screen go back to what the table still is
                DraftTable shown = draft.selectedProperty().get();
                Optional.ofNullable(shown).ifPresent(table -> table.revisionProperty().set(table.revisionProperty().get() + 1));
            }
        });
    }

    /** Returns why one cannot go on, with the table in cause in front; empty when one can. */
    String blocked() {
        if (draft.imported().isEmpty()) {
            return messages.text("directory.imports.reading.nothing");
        }
        Optional<DraftTable> unknown = draft.imported().stream().filter(table -> table.kind().isEmpty()).findFirst();
        unknown.ifPresent(draft.selectedProperty()::set);
        return unknown.map(table -> messages.text("directory.imports.reading.unknown", table.name())).orElse("");
    }

    /** Tells the words of a separator or an encoding. */
    String separator(String sign) {
        return Readings.separator(messages, Objects.requireNonNullElse(sign, ""));
    }

    String encoding(String name) {
        return Readings.encoding(messages, Objects.requireNonNullElse(name, ""));
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    StringProperty problemProperty() {
        return problem;
    }
}
