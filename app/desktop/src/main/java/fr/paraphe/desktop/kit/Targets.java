package fr.paraphe.desktop.kit;

import fr.paraphe.domain.output.PrintOrder;
import java.nio.file.Path;
import java.util.Optional;

/** Where documents go, asked of the person, and what became of them, told. */
public interface Targets {
    /** Asks for a folder. */
    Optional<Path> folder(String title);

    /** Asks for a file with that ending, for which a name is proposed. */
    Optional<Path> file(String title, String kind, String ending, String name);

    /** Tells whether this computer has a printer. */
    boolean hasPrinter();

    /** Asks by the system's print dialog for a printer, copies and sides; nothing when the person gives up. */
    Optional<PrintOrder> printer(boolean oneJob);

    /** Asks whether to do {@code act}, which nothing but its own button does. */
    boolean confirm(String title, String question, String act);

    /** Says what became of the documents. */
    void inform(String title, String text);
}
