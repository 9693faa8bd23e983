package fr.paraphe.launcher.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The root command: on its own it shows what the program can do. */
@Command(
        name = "app/run",
        description = "Paraphe fait signer électroniquement les documents d'un établissement, du modèle à l'archive.",
        synopsisHeading = "Utilisation\u00a0: ",
        customSynopsis = "app/run [commande] [options]",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions\u00a0:%n",
        commandListHeading = "%nCommandes\u00a0:%n",
        mixinStandardHelpOptions = true,
        resourceBundle = "fr.paraphe.launcher.cli.help",
        versionProvider = ProductVersion.class)
final class ParapheCommand implements Callable<Integer> {
    // picocli sets it to the specification of this very command.
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.OK;
    }
}
