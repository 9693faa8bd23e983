package fr.paraphe.desktop.directory.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the person for files. */
public interface FileChoices {
    /** Asks for the files to import; nothing when the person gives up. */
    List<Path> open();

    /** Asks where to save rejected rows. */
    Optional<Path> save();

    /** Returns the text on the clipboard, empty when there is none. */
    String pasted();
}
