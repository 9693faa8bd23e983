package fr.paraphe.desktop.directory.imports;

import fr.paraphe.desktop.kit.CancelFlag;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Takes a whole import back or makes it again, and tells what was left as it is and why. */
final class UndoViewModel {
    private static final int SHOWN = 200;

    private final CampusImports imports;
    private final Messages messages;
    private final LongWork work;
    private final StringProperty outcome = new SimpleStringProperty("");
    private final BooleanProperty done = new SimpleBooleanProperty();

    UndoViewModel(CampusImports imports, TaskRunner runner, Messages messages) {
        this.imports = imports;
        this.messages = messages;
        work = new LongWork(runner, messages);
    }

    /** Takes {@code set} back, then tells {@code then} when that succeeded. */
    void undo(UUID set, Consumer<CampusImports.Undone> then) {
        take(set, false, then);
    }

    /** Makes again the import that {@code set} took back, then tells {@code then} when that succeeded. */
    void redo(UUID set, Consumer<CampusImports.Undone> then) {
        take(set, true, then);
    }

    private void take(UUID set, boolean again, Consumer<CampusImports.Undone> then) {
        if (work.runningProperty().get()) {
            return;
        }
        outcome.set("");
        done.set(false);
        String first = messages.text(again ? "directory.imports.redo.running" : "directory.imports.undo.running");
        work.start(first, flag -> imports.undo(set, hear(flag)), undone -> {
            done.set(true);
            outcome.set(told(undone, again));
            then.accept(undone);
        }, e -> outcome.set(work.stoppingProperty().get() && !again ? messages.text("directory.imports.undo.cancelled")
                : messages.failure(e)));
    }

    private CampusImports.UndoProgress hear(CancelFlag flag) {
        return (n, total) -> {
            work.tell(flag, messages.text("directory.imports.undo.progress", messages.number(n), messages.number(total)),
                    total == 0 ? -1 : (double) n / total);
            return !flag.getAsBoolean();
        };
    }

    private String told(CampusImports.Undone undone, boolean again) {
        var lines = new ArrayList<String>();
        lines.add(again ? messages.count("directory.imports.redo.restored", undone.restored())
                : messages.count("directory.imports.undo.restored", undone.restored()));
        if (!undone.left().isEmpty()) {
            lines.add(messages.count("directory.imports.undo.left", undone.left().size()));
            undone.left().stream().limit(SHOWN).map(left -> "▲ " + left).forEach(lines::add);
        }
        return String.join("\n", lines);
    }

    LongWork work() {
        return work;
    }

    /** Returns what came of it, in words. */
    StringProperty outcomeProperty() {
        return outcome;
    }

    /** Returns whether the import was taken back. */
    BooleanProperty doneProperty() {
        return done;
    }
}
