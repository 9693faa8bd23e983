package fr.paraphe.desktop.kit.grid;

import fr.paraphe.desktop.kit.CancelFlag;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The one long piece of work of a grid, such as a copy or an export: what it is, how far it is, and how to stop it. */
final class GridWork {
    private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private CancelFlag flag = new CancelFlag();

    /** Begins; nothing when other work is going on. */
    Optional<CancelFlag> begin(String what) {
        if (active.get()) {
            return Optional.empty();
        }
        flag = new CancelFlag();
        title.set(what);
        progress.set(-1);
        active.set(true);
        return Optional.of(flag);
    }

    void advance(long done, long total) {
        if (active.get() && total > 0) {
            progress.set(Math.min(1, (double) done / total));
        }
    }

    void end() {
        active.set(false);
    }

    void cancel() {
        flag.raise();
    }

    ReadOnlyBooleanProperty activeProperty() {
        return active.getReadOnlyProperty();
    }

    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
