package fr.paraphe.desktop.directory.duplicates;

import fr.paraphe.domain.directory.change.ChangeSet;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/**
 * How merges stand in the history of what can be taken back (Ctrl+Z): {@code saved} hears of each,
         {@code undoLabel} names what {@code undo}
 * would take back.
 */
public record MergeHistory(Consumer<ChangeSet> saved, ObservableValue<String> undoLabel, Runnable undo) {}
