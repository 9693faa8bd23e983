package fr.paraphe.launcher;

import fr.paraphe.launcher.cli.CommandLineEntry;
import java.nio.charset.StandardCharsets;

/** Starts the process; it does not extend the JavaFX application class, so that commands without a screen never load JavaFX. */
public final class Main {
    private Main() {}

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(CommandLineEntry.onStandardStreams(StandardCharsets.UTF_8).run(arguments));
    }
}
