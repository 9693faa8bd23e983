package fr.paraphe.desktop.directory.imports;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.domain.directory.imports.ImportPlan;
import fr.paraphe.domain.directory.imports.ImportReport;
import fr.paraphe.domain.directory.imports.ImportReport.Rejected;
import fr.paraphe.domain.shared.SearchText;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/** The rows that are left out, and why; they can be looked at as they are written, and saved to be mended. */
final class RejectsViewModel {
    private final CampusImports imports;
    private final TaskRunner runner;
    private final Messages messages;
    private final ObservableList<Rejected> all = FXCollections.observableArrayList();
    private final FilteredList<Rejected> shown = new FilteredList<>(all);
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty said = new SimpleStringProperty("");
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private @Nullable ImportPlan plan;
    private @Nullable ImportReport report;

    RejectsViewModel(CampusImports imports, TaskRunner runner, Messages messages) {
        this.imports = imports;
        this.runner = runner;
        this.messages = messages;
    }

    /** Shows the rows left out by {@code of}, except those that only wait for an answer when {@code questions} are shown elsewhere. */
    void show(ImportPlan with, ImportReport of) {
        plan = with;
        report = of;
        said.set("");
        all.setAll(of.rejected());
    }

    /** Shows nothing. */
    void clear() {
        plan = null;
        report = null;
        all.clear();
    }

    /** Keeps the rows whose table, line or reason contain all the words. */
    void filter() {
        List<String> asked = Arrays.stream(SearchText.normalised(words.get()).split(" ")).filter(word -> !word.isEmpty()).toList();
        shown.setPredicate(asked.isEmpty() ? null : row -> {
            String text = SearchText.normalised(row.table() + " " + row.line() + " " + row.error());
            return asked.stream().allMatch(text::contains);
        });
    }

    /** Reads a row again as it is written, for {@code then}. */
    void original(Rejected row, Consumer<CampusImports.OriginalRow> then) {
        ImportPlan of = plan;
        if (of != null) {
            runner.run(() -> imports.row(of.parts().get(row.part()).table(), row.line()), then, e -> said.set(messages.failure(e)));
        }
    }

    /** Saves the rows, with the reason in the column «Erreur»; what was filtered makes no difference. */
    void save(Path file) {
        ImportPlan of = plan;
        ImportReport with = report;
        if (of == null || with == null || saving.get()) {
            return;
        }
        saving.set(true);
        said.set(messages.text("directory.imports.rejects.saving"));
        runner.run(() -> imports.writeRejects(of, with, file), files -> {
            saving.set(false);
            said.set(messages.count("directory.imports.rejects.saved", with.rejected().size(),
                    files.stream().map(p -> String.valueOf(p.getFileName())).collect(Collectors.joining(", "))));
        }, e -> {
            saving.set(false);
            said.set(messages.failure(e));
        });
    }

    /** Returns the rows, filtered. */
    ObservableList<Rejected> rows() {
        return shown;
    }

    /** Returns all the rows, for their number. */
    ObservableList<Rejected> all() {
        return all;
    }

    StringProperty wordsProperty() {
        return words;
    }

    /** Returns what came of the last act. */
    StringProperty saidProperty() {
        return said;
    }

    BooleanProperty savingProperty() {
        return saving;
    }
}
