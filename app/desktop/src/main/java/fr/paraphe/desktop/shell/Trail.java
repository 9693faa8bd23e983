package fr.paraphe.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The addresses visited, and where one stands among them, as a browser keeps them (6.2, Alt+← and Alt+→). */
final class Trail {
    private static final int LONGEST = 100;

    private final List<Address> visited = new ArrayList<>();
    private final ReadOnlyBooleanWrapper behind = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper ahead = new ReadOnlyBooleanWrapper();
    private int at = -1;

    /** Adds {@code address} after the present one; what was ahead is forgotten. */
    void visit(Address address) {
        if (at >= 0 && visited.get(at).equals(address)) {
            return;
        }
        visited.subList(at + 1, visited.size()).clear();
        visited.add(address);
        if (visited.size() > LONGEST) {
            visited.removeFirst();
        }
        move(visited.size() - 1);
    }

    /** Goes {@code steps} back (negative) or forth, and returns the address found there. */
    Optional<Address> go(int steps) {
        int to = at + steps;
        if (to < 0 || to >= visited.size()) {
            return Optional.empty();
        }
        move(to);
        return Optional.of(visited.get(to));
    }

    private void move(int to) {
        at = to;
        behind.set(at > 0);
        ahead.set(at < visited.size() - 1);
    }

    /** Returns whether one can go back. */
    ReadOnlyBooleanProperty behindProperty() {
        return behind.getReadOnlyProperty();
    }

    /** Returns whether one can go forth. */
    ReadOnlyBooleanProperty aheadProperty() {
        return ahead.getReadOnlyProperty();
    }
}
