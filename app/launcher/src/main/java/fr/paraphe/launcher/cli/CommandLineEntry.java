package fr.paraphe.launcher.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads the command line, runs the command that it names and answers in French. */
public final class CommandLineEntry {
    private final PrintWriter out;
    private final PrintWriter err;

    /** Creates an entry that answers on {@code out} and complains on {@code err}. */
    public CommandLineEntry(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** Returns an entry on the standard streams of the process, written in {@code charset} whatever the locale says. */
    public static CommandLineEntry onStandardStreams(Charset charset) {
        return new CommandLineEntry(
                new PrintWriter(new FileOutputStream(FileDescriptor.out), true, charset),
                new PrintWriter(new FileOutputStream(FileDescriptor.err), true, charset));
    }

    /** Returns the exit code: 0 done, 1 failed, 2 not understood. */
    public int run(String... arguments) {
        return new CommandLine(new ParapheCommand())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(this::explain)
                .execute(arguments);
    }

    private int explain(ParameterException problem, String[] arguments) {
        err.println(problem instanceof UnmatchedArgumentException unmatched
                ? "Argument inconnu\u00a0: " + String.join(" ", unmatched.getUnmatched())
                : problem.getMessage());
        err.println("Voir les commandes et les options\u00a0: app/run --help");
        return CommandLine.ExitCode.USAGE;
    }
}
