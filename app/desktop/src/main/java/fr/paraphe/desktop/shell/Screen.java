package fr.paraphe.desktop.shell;

import javafx.scene.Node;

/** What stands at a place. */
public interface Screen {
    /** Returns what to show. */
    Node node();

    /** Hears that it is in front: reads what may have changed. */
    void shown();

    /** Hears that it is no longer in front: stops what only matters when looked at. */
    void hidden();
}
