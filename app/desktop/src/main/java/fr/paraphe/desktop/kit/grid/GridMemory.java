package fr.paraphe.desktop.kit.grid;

import java.util.Optional;

/** Where grids remember layouts and filters, on the workstation or in the base; called in the background. */
public interface GridMemory {
    /** The longest text that is ever put. */
    int LONGEST = 4_000;

    /** Returns the text of {@code key}, at most 100 characters long; empty when none was put. */
    Optional<String> get(String key);

    /** Keeps {@code text}, at most {@link #LONGEST} characters, under {@code key}; an empty text forgets it. */
    void put(String key, String text);
}
