package fr.paraphe.desktop.shell;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;

/** What stands at a place; it lives as long as the base is open, so that it is found again as it was left. */
public interface Screen {
    /** Returns what to show. */
    Node node();

    /** Hears that it is in front: reads what may have changed. */
    void shown();

    /** Hears that it is no longer in front: stops what only matters when looked at. */
    void hidden();

    /** Puts the keyboard where the work is, usually the list; called once the screen is drawn. */
    default void focus() {
        // where it was, unless the screen has a better place
    }

    /** Is asked to show one record; called after {@link #shown()}. A screen without cards keeps what it shows. */
    default void show(UUID record) {
        // a list without cards has nothing more to show
    }

    /** Is asked before the base is closed: a screen that holds unsaved work asks the person, and may answer no. */
    default boolean mayClose() {
        return true;
    }

    /** Reads again what it shows (F5). */
    default void refresh() {
        shown();
    }

    /** Returns what it adds to the menus and to «Aller à…» while it is in front; asked once. */
    default List<Command> commands() {
        return List.of();
    }
}
