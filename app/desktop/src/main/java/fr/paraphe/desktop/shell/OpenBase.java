package fr.paraphe.desktop.shell;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.directory.Institution;
import java.util.Optional;

/** A base that is open: whose it is and who works on it. Closing it ends every service it gave. */
public interface OpenBase extends AutoCloseable {
    /** Returns the base's name, as the title bar shows it. */
    String name();

    /** Returns the institution as it is now; in the background, but for the first time. */
    Institution institution();

    /** Returns the person at the client. */
    Actor actor();

    /** Tells whether documents had ever been sent when it was opened: the home page then has something to say (E02). */
    default boolean everSent() {
        return false;
    }

    /** Returns a telephone of the base as one dials it; as it is kept, for a base that knows no better. */
    default String dialled(String phone) {
        return phone;
    }

    /** Returns what finds records for «Aller à…»; without it only places and actions are found. */
    default Optional<Finder> finder() {
        return Optional.empty();
    }

    /** Returns the changes that can be taken back; without it «Annuler» and «Rétablir» are not shown. */
    default Optional<UndoHistory> undoHistory() {
        return Optional.empty();
    }

    @Override
    void close();
}
