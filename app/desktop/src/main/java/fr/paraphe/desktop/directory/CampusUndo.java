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
import java.util.Optional;
import java.util.UUID;
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
    private final Deque<Act> done = new ArrayDeque<>();
    private final Deque<Act> undone = new ArrayDeque<>();
    private final ReadOnlyStringWrapper undoLabel = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoLabel = new ReadOnlyStringWrapper("");
    private final SimpleIntegerProperty revision = new SimpleIntegerProperty();
    private boolean working;
    private ImportTaker imports = (_, _) -> { };

    /** One act, by the set of its changes; an import is taken back with its own question and progress. */
    public record Act(UUID set, String label, boolean imported) {}

    /** Asks, then takes a whole import back, or makes it {@code again}; {@link #takenBack} hears when it is done. */
    public interface ImportTaker {
        /** Begins. */
        void take(Act act, boolean again);
    }

    /** Creates the history, empty. */
    public CampusUndo(CampusDesk desk, TaskRunner runner, Messages messages, Status status) {
        this.desk = desk;
        this.runner = runner;
        this.messages = messages;
        this.status = status;
    }

    /** Hears of an act just saved; what had been taken back can no longer be made again. */
    public void saved(ChangeSet set) {
        done(new Act(set.id(), set.label(), false));
    }

    /** Hears of the files just imported, by the set of their changes. */
    public void imported(UUID set, String files) {
        done(new Act(set, messages.text("directory.act.import", files), true));
        revision.set(revision.get() + 1);
    }

    /** Hears that records shown in lists were changed elsewhere than in them. */
    public void changedElsewhere() {
        revision.set(revision.get() + 1);
    }

    /** Gives what takes imports back. */
    public void onImports(ImportTaker taker) {
        imports = taker;
    }

    /** Hears that an import was taken back or made again, {@code by} another set; from here or from the list of imports. */
    public void takenBack(UUID set, UUID by) {
        if (!moved(set, by, done, undone)) {
            moved(set, by, undone, done);
        }
        labels();
        revision.set(revision.get() + 1);
    }

    private static boolean moved(UUID set, UUID by, Deque<Act> from, Deque<Act> to) {
        Optional<Act> known = from.stream().filter(act -> act.set().equals(set)).findFirst();
        known.ifPresent(act -> {
            from.remove(act);
            to.push(new Act(by, act.label(), true));
        });
        return known.isPresent();
    }

    private void done(Act act) {
        done.push(act);
        if (done.size() > LONGEST) {
            done.removeLast();
        }
        undone.clear();
        labels();
    }

    @Override
    public void undo() {
        take(done, undone, false);
    }

    @Override
    public void redo() {
        take(undone, done, true);
    }

    private void take(Deque<Act> from, Deque<Act> to, boolean again) {
        Act last = from.peek();
        if (working || last == null) {
            return;
        }
        if (last.imported()) {
            imports.take(last, again);
        } else {
            takeBack(from, to, again ? "directory.redo.done" : "directory.undo.done");
        }
    }

    /** An undo is an act itself: making it again is taking it back. */
    private void takeBack(Deque<Act> from, Deque<Act> to, String words) {
        Act act = from.pop();
        working = true;
        labels();
        runner.run(() -> desk.undo(act.set()), outcome -> {
            working = false;
            to.push(new Act(outcome.set().id(), act.label(), false));
            labels();
            revision.set(revision.get() + 1);
            status.say(said(outcome, messages.text(words, act.label())));
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

    /** Returns a number that changes whenever records were changed by an undo or an import, for lists and cards to read again. */
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
