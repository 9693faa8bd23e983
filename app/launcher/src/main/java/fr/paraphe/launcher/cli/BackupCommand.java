package fr.paraphe.launcher.cli;

import fr.paraphe.launcher.wiring.Couriers;
import fr.paraphe.launcher.wiring.Workshop;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a backup, still encrypted, and opens it to make sure that it can be read. */
@Command(
        name = "backup",
        description = "Sauvegarde une base, encore chiffrée, et vérifie la copie.",
        mixinStandardHelpOptions = true,
        resourceBundle = "fr.paraphe.launcher.cli.help")
final class BackupCommand implements Callable<Integer> {
    // picocli sets it to the specification of this very command.
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private BaseOptions base = new BaseOptions();

    @Parameters(arity = "1", paramLabel = "COPIE", description = "Fichier de sauvegarde à écrire.")
    private Path copy = Path.of("");

    @Override
    public Integer call() {
        try (Workshop workshop = Workshop.open(base.base(), base.password(), Couriers.besides(base.base()), Clock.systemUTC())) {
            spec.commandLine().getOut().println(workshop.backup(copy));
            return 0;
        }
    }
}
