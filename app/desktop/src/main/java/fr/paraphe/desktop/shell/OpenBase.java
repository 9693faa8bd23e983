package fr.paraphe.desktop.shell;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.directory.Institution;

/** A base that is open: whose it is and who works on it. Closing it ends every service it gave. */
public interface OpenBase extends AutoCloseable {
    /** Returns the base's name, as the title bar shows it. */
    String name();

    /** Returns the institution as it was when the base was opened. */
    Institution institution();

    /** Returns the person at the client. */
    Actor actor();

    @Override
    void close();
}
