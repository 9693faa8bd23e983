package fr.paraphe.desktop.directory.imports;

import java.util.UUID;

/** Hears what imports do to the base, on the screen's thread. */
public interface ImportListener {
    /** Files were imported: the set of their changes, and their names. */
    void imported(UUID set, String files);

    /** The set was taken back; {@code by} is the set that did it, which can be taken back in its turn. */
    void takenBack(UUID set, UUID by);
}
