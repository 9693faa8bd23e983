package fr.paraphe.desktop.directory.imports;

import fr.paraphe.desktop.directory.imports.CampusImports.PastImport;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The past imports, each of which can be taken back. */
public final class ImportHistoryViewModel {
    private static final int MOST = 500;

    private final CampusImports imports;
    private final TaskRunner runner;
    private final Messages messages;
    private final Runnable changed;
    private final UndoViewModel undo;
    private final ObservableList<PastImport> past = FXCollections.observableArrayList();
    private final BooleanProperty read = new SimpleBooleanProperty();
    private final StringProperty problem = new SimpleStringProperty("");

    /** Creates the list, empty until {@link #refresh()}; {@code changed} hears that the base was changed. */
    public ImportHistoryViewModel(CampusImports imports, TaskRunner runner, Messages messages, Runnable changed) {
        this.imports = imports;
        this.runner = runner;
        this.messages = messages;
        this.changed = changed;
        undo = new UndoViewModel(imports, runner, messages);
    }

    /** Reads the list again. */
    public void refresh() {
        problem.set("");
        runner.run(() -> imports.history(MOST), (List<PastImport> found) -> {
            read.set(true);
            past.setAll(found);
        }, e -> problem.set(messages.failure(e)));
    }

    /** Gives up the undo under way, if any: the base stays as it was. */
    public void stop() {
        undo.work().cancel();
    }

    /** Takes an import back, then reads the list again. */
    void undo(PastImport of) {
        if (of.undone() == null) {
            undo.undo(of.id(), () -> {
                changed.run();
                refresh();
            });
        }
    }

    /** Returns whether an import was taken back, and when, in words. */
    String state(PastImport of) {
        return of.undone() == null ? messages.text("directory.imports.history.kept")
                : messages.text("directory.imports.history.undone", messages.moment(of.undone()));
    }

    /** Returns how many records an import made or changed, in words. */
    String size(PastImport of) {
        return messages.count("directory.imports.history.records", of.changes());
    }

    UndoViewModel undoing() {
        return undo;
    }

    ObservableList<PastImport> past() {
        return past;
    }

    BooleanProperty readProperty() {
        return read;
    }

    StringProperty problemProperty() {
        return problem;
    }
}
