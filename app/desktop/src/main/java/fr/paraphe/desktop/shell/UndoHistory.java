package fr.paraphe.desktop.shell;

import javafx.beans.value.ObservableValue;

/** The changes made since the base was opened, which can be taken back and made again. Screen's thread only; it works in the background. */
public interface UndoHistory {
    /** Returns the name of what {@link #undo()} would take back, empty when there is nothing. */
    ObservableValue<String> undoLabel();

    /** Returns the name of what {@link #redo()} would make again, empty when there is nothing. */
    ObservableValue<String> redoLabel();

    /** Takes back the last change. */
    void undo();

    /** Makes again the change last taken back. */
    void redo();
}
