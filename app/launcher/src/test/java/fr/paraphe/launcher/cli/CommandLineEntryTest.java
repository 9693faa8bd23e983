package fr.paraphe.launcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class CommandLineEntryTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLineEntry entry = new CommandLineEntry(new PrintWriter(out, true), new PrintWriter(err, true));

    @Test
    void helpIsInFrenchAndNamesTheScriptThatTheUserTyped() {
        assertThat(entry.run("--help")).isZero();
        assertThat(out.toString())
                .startsWith("Utilisation\u00a0: app/run [commande] [options]")
                .contains("Paraphe fait signer électroniquement", "Affiche cette aide.", "Affiche la version.");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void versionIsTheOneOfTheBuild() {
        assertThat(entry.run("--version")).isZero();
        assertThat(out.toString().strip()).matches("Paraphe \\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void anUnknownArgumentIsRefusedInFrenchWithTheUsageCode() {
        assertThat(entry.run("--inconnu")).isEqualTo(2);
        assertThat(err.toString()).startsWith("Argument inconnu\u00a0: --inconnu").contains("app/run --help");
        assertThat(out.toString()).isEmpty();
    }
}
