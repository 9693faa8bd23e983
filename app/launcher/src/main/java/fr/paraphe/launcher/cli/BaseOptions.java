package fr.paraphe.launcher.cli;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.launcher.wiring.Workshop;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which base a command works on, and how its password is given: a file, the environment, or asked at the terminal; never an argument. */
final class BaseOptions {
    private static final String VARIABLE = "PARAPHE_PASSWORD";

    @Option(names = "--base", required = true, paramLabel = "FICHIER", description = "Base locale de l'établissement.")
    private Path base = Path.of("");

    @Option(
            names = "--password-file",
            paramLabel = "FICHIER",
            description = "Fichier dont la première ligne est le mot de passe\u00a0; sinon la variable PARAPHE_PASSWORD, sinon demandé.")
    private @Nullable Path passwordFile;

    Path base() {
        return base;
    }

    /** Returns the password; the caller wipes it. */
    char[] password() {
        return password(System.getenv());
    }

    /** Tells what comparing journal and database found at the opening; says nothing when they tell the same story. */
    static void tellAlarms(Workshop workshop, PrintWriter err) {
        workshop.alarms().forEach(alarm -> err.println("ALARME " + alarm));
    }

    private char[] password(Map<String, String> environment) {
        if (passwordFile != null) {
            return firstLine(passwordFile);
        }
        String given = environment.get(VARIABLE);
        if (given != null) {
            return given.toCharArray();
        }
        Console console = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .orElseThrow(() -> new RefusedException("password-missing",
                        "Le mot de passe de la base manque\u00a0: donnez --password-file ou la variable " + VARIABLE + "."));
        char[] typed = console.readPassword("Mot de passe de la base\u00a0: ");
        return typed == null ? new char[0] : typed;
    }

    private static char[] firstLine(Path file) {
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.findFirst().orElse("").toCharArray();
        } catch (IOException e) {
            throw new RefusedException("password-file", "Le fichier du mot de passe ne peut pas être lu\u00a0: " + file);
        }
    }
}
