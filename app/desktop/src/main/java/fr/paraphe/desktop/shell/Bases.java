package fr.paraphe.desktop.shell;

import java.nio.file.Path;
import java.util.List;

/**
 * Creates and opens bases; every method is called in the background and may take seconds. What is refused (wrong password, file in use,
 * password too weak) is thrown as {@link fr.paraphe.domain.shared.RefusedException} with a French sentence.
 */
public interface Bases<B extends OpenBase> {
    /** Creates an empty base in {@code file}, protected by {@code password}, and opens it; the password is the callee's to wipe. */
    B create(Path file, char[] password);

    /** Opens the base of {@code file}. */
    B open(Path file, char[] password);

    /** Opens the demonstration base of that many students (E01), making it first where there is none. */
    B demonstration(int students, ProgressListener progress);

    /** Returns the bases opened before, the latest first; files that are no more are left out. */
    List<Path> recent();

    /** Returns what this workstation remembers of the client's looks. */
    WorkstationMemory memory();
}
