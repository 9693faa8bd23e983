package fr.paraphe.launcher.cli;

import fr.paraphe.launcher.wiring.DesktopStart;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Opens the client, which is also what happens without a command. */
@Command(
        name = "desktop",
        description = "Ouvre le client (c'est ce qui se passe sans commande).",
        mixinStandardHelpOptions = true,
        resourceBundle = "fr.paraphe.launcher.cli.help")
final class DesktopCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        DesktopStart.run();
        return 0;
    }
}
