package fr.paraphe.desktop.directory.imports;

import fr.paraphe.desktop.directory.imports.CampusImports.PastImport;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
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
    private final ImportListener listener;
    private final UndoViewModel undo;
    private final ObservableList<PastImport> past = FXCollections.observableArrayList();
    private final BooleanProperty read = new SimpleBooleanProperty();
    private final StringProperty problem = new SimpleStringProperty("");

    /** Creates the list, empty until {@link #refresh()}; {@code listener} hears that the base was changed. */
    public ImportHistoryViewModel(CampusImports imports, TaskRunner runner, Messages messages, ImportListener listener) {
        this.imports = imports;
        this.runner = runner;
        this.messages = messages;
        this.listener = listener;
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
            takeBack(of.id(), false);
        }
    }

    /** Takes an import back, or makes {@code again} the one that {@code set} took back, then reads the list again. */
    public void takeBack(UUID set, boolean again) {
        Consumer<CampusImports.Undone> then = undone -> {
            listener.takenBack(set, undone.set());
            refresh();
        };
        if (again) {
            undo.redo(set, then);
        } else {
            undo.undo(set, then);
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
