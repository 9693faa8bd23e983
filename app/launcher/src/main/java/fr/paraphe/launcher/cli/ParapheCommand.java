package fr.paraphe.launcher.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The root command: on its own it opens the client. */
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
    @Override
    public Integer call() {
        return new DesktopCommand().call();
    }
}
