package fr.paraphe.desktop;

import fr.paraphe.desktop.shell.UndoHistory;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** One change that can be taken back and made again. */
public final class SampleChanges implements UndoHistory {
    private final StringProperty undo = new SimpleStringProperty("");
    private final StringProperty redo = new SimpleStringProperty("");

    /** Makes the change called {@code label}. */
    public void make(String label) {
        undo.set(label);
        redo.set("");
    }

    @Override
    public ObservableValue<String> undoLabel() {
        return undo;
    }

    @Override
    public ObservableValue<String> redoLabel() {
        return redo;
    }

    @Override
    public void undo() {
        redo.set(undo.get());
        undo.set("");
    }

    @Override
    public void redo() {
        undo.set(redo.get());
        redo.set("");
    }
}
