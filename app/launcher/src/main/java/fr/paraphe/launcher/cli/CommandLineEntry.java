package fr.paraphe.launcher.cli;

import fr.paraphe.domain.dispatch.PlatformException;
import fr.paraphe.domain.shared.RefusedException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads the command line, runs the command that it names and answers in French. */
public final class CommandLineEntry {
    private static final Logger LOG = LoggerFactory.getLogger(CommandLineEntry.class);

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
        CommandLine root = new CommandLine(new ParapheCommand())
                .addSubcommand(new DesktopCommand())
                .addSubcommand(new DemoCommand())
                .addSubcommand(new ImportCommand())
                .addSubcommand(new CheckCommand())
                .addSubcommand(new SendCommand())
                .addSubcommand(new CancelCommand())
                .addSubcommand(new RemindCommand())
                .addSubcommand(new ServeCommand())
                .addSubcommand(new VerifyCommand())
                .addSubcommand(new JobsCommand())
                .addSubcommand(new BackupCommand())
                .addSubcommand(new RestoreCommand());
        root.getSubcommands().values().forEach(c -> c.getCommandSpec().usageMessage().synopsisHeading("Utilisation\u00a0: "));
        return root.setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(this::explain)
                .setExecutionExceptionHandler(this::tell)
                .execute(arguments);
    }

    /** A refusal is told in its own words; anything else goes to the log with its cause. */
    private int tell(Exception problem, CommandLine command, ParseResult parsed) {
        if (problem instanceof RefusedException || problem instanceof PlatformException) {
            err.println(problem.getMessage());
        } else {
            LOG.error("{} failed", command.getCommandName(), problem);
            err.println("Une erreur inattendue s'est produite\u00a0; le journal en dit la cause\u00a0: " + problem.getMessage());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    private int explain(ParameterException problem, String[] arguments) {
        err.println(problem instanceof UnmatchedArgumentException unmatched
                ? "Argument inconnu\u00a0: " + String.join(" ", unmatched.getUnmatched())
                : problem.getMessage());
        err.println("Voir les commandes et les options\u00a0: app/run --help");
        return CommandLine.ExitCode.USAGE;
    }
}
