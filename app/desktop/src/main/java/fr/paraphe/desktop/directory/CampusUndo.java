package fr.paraphe.desktop.directory;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.desktop.shell.UndoHistory;
import fr.paraphe.domain.directory.change.ChangeSet;
import fr.paraphe.domain.directory.change.UndoChanges;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableValue;

/** What was saved since the base was opened, taken back and made again act by act (Ctrl+Z, Ctrl+Y; 6.2). */
public final class CampusUndo implements UndoHistory {
    private static final int LONGEST = 100;

    private final CampusDesk desk;
    private final TaskRunner runner;
    private final Messages messages;
    private final Status status;
    private final Deque<ChangeSet> done = new ArrayDeque<>();
    private final Deque<ChangeSet> undone = new ArrayDeque<>();
    private final ReadOnlyStringWrapper undoLabel = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoLabel = new ReadOnlyStringWrapper("");
    private final SimpleIntegerProperty revision = new SimpleIntegerProperty();
    private boolean working;

    /** Creates the history, empty. */
    public CampusUndo(CampusDesk desk, TaskRunner runner, Messages messages, Status status) {
        this.desk = desk;
        this.runner = runner;
        this.messages = messages;
        this.status = status;
    }

    /** Hears of an act just saved; what had been taken back can no longer be made again. */
    public void saved(ChangeSet set) {
        done.push(set);
        if (done.size() > LONGEST) {
            done.removeLast();
        }
        undone.clear();
        labels();
    }

    @Override
    public void undo() {
        if (!working && !done.isEmpty()) {
            takeBack(done, undone, "directory.undo.done");
        }
    }

    @Override
    public void redo() {
        if (!working && !undone.isEmpty()) {
            takeBack(undone, done, "directory.redo.done");
        }
    }

    /** An undo is an act itself: making it again is taking it back. */
    private void takeBack(Deque<ChangeSet> from, Deque<ChangeSet> to, String words) {
        ChangeSet set = from.pop();
        working = true;
        labels();
        runner.run(() -> desk.undo(set.id()), outcome -> {
            working = false;
            to.push(outcome.set());
            labels();
            revision.set(revision.get() + 1);
            status.say(said(outcome, messages.text(words, set.label())));
        }, e -> {
            working = false;
            labels();
            status.say(messages.failure(e));
        });
    }

    private String said(UndoChanges.Undone outcome, String words) {
        List<String> parts = new ArrayList<>(List.of(words));
        if (!outcome.left().isEmpty()) {
            parts.add(messages.count("directory.undo.left", outcome.left().size(), outcome.left().getFirst().reason()));
        }
        return String.join(" ", parts);
    }

    private void labels() {
        undoLabel.set(done.isEmpty() ? "" : done.peek().label());
        redoLabel.set(undone.isEmpty() ? "" : undone.peek().label());
    }

    /** Returns a number that changes whenever records were changed by an undo, for lists and cards to read again. */
    public ObservableIntegerValue revisionProperty() {
        return revision;
    }

    @Override
    public ObservableValue<String> undoLabel() {
        return undoLabel.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<String> redoLabel() {
        return redoLabel.getReadOnlyProperty();
    }
}
