package fr.paraphe.launcher.cli;

import fr.paraphe.launcher.wiring.Workshop;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Restores a backup into a base that does not exist yet; an existing one is never overwritten. */
@Command(
        name = "restore",
        description = "Restaure une sauvegarde sous un nouveau nom, après l'avoir vérifiée.",
        mixinStandardHelpOptions = true,
        resourceBundle = "fr.paraphe.launcher.cli.help")
final class RestoreCommand implements Callable<Integer> {
    // picocli sets it to the specification of this very command.
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private BaseOptions base = new BaseOptions();

    @Parameters(arity = "1", paramLabel = "COPIE", description = "Sauvegarde à restaurer.")
    private Path copy = Path.of("");

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(Workshop.restore(copy, base.base(), base.password()));
        return 0;
    }
}
