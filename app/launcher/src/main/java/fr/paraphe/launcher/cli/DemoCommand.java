package fr.paraphe.launcher.cli;

import fr.paraphe.domain.directory.demo.DemoCampus;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.launcher.demo.DemoProgress;
import fr.paraphe.launcher.demo.DemoStory;
import fr.paraphe.launcher.demo.DemoSummary;
import fr.paraphe.launcher.wiring.Couriers;
import fr.paraphe.launcher.wiring.Workshop;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the whole story on invented people and leaves signed PDFs with their proofs; needs no display. */
@Command(
        name = "demo",
        description = "Déroule toute l'histoire sur un établissement inventé et laisse des PDF signés et leurs preuves.",
        mixinStandardHelpOptions = true,
        resourceBundle = "fr.paraphe.launcher.cli.help")
final class DemoCommand implements Callable<Integer> {
    private static final int DEFAULT_INTERNSHIPS = 40;

    // Everybody in this base is invented: its password is public, so that it can be opened in the client.
    private static final String PASSWORD = "demonstration";

    // picocli sets it to the specification of this very command.
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--out", required = true, paramLabel = "DOSSIER", description = "Dossier à remplir, vide ou à créer.")
    private Path out = Path.of("");

    @Option(names = "--students", paramLabel = "N", description = "Nombre d'étudiants\u00a0; sinon de quoi faire 40 stages.")
    private @Nullable Integer students;

    @Option(names = "--seed", paramLabel = "S", description = "Graine\u00a0: la même donne le même établissement, à l'octet près.")
    private long seed = 1;

    @Option(names = "--smtp", paramLabel = "HOTE:PORT", description = "Envoie aussi les messages à ce serveur SMTP.")
    private @Nullable String smtp;

    @Option(names = "--json", description = "Répond par le résumé en JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        requireEmpty();
        PrintWriter answer = spec.commandLine().getOut();
        PrintWriter talk = json ? spec.commandLine().getErr() : answer;
        Clock clock = Clock.systemUTC();
        // Internships lie ahead of the first day of this month: the same seed gives the same files all month long.
        LocalDate day = LocalDate.now(clock.withZone(ZoneId.of("Europe/Paris"))).withDayOfMonth(1);
        DemoCampus drawn = students == null
                ? DemoCampus.ofInternships(seed, DEFAULT_INTERNSHIPS)
                : DemoCampus.ofStudents(seed, students);
        DemoCampus campus = drawn.on(day);
        DemoSummary summary;
        Files.createDirectories(out);
        try (Workshop workshop = Workshop.createDemonstration(out.resolve("base").resolve("demonstration"),
                PASSWORD.toCharArray(), Couriers.folder(out.resolve("outbox"), smtp), clock)) {
            summary = new DemoStory(workshop, out, campus, seed, clock, new TerminalProgress(talk)).run();
        }
        Files.writeString(out.resolve("summary.json"), Json.text(summary));
        if (json) {
            answer.println(Json.text(summary));
        } else {
            print(answer, summary);
        }
        return 0;
    }

    private void requireEmpty() throws IOException {
        if (!Files.exists(out)) {
            return;
        }
        try (var entries = Files.list(out)) {
            if (entries.findAny().isPresent()) {
                throw new RefusedException("folder-not-empty",
                        "Le dossier «\u00a0" + out + "\u00a0» n'est pas vide\u00a0: donnez un dossier vide ou à créer.");
            }
        }
    }

    private void print(PrintWriter out, DemoSummary summary) {
        out.println();
        row(out, "Étudiants", summary.students());
        row(out, "Stages", summary.internships());
        row(out, "Prêts à envoyer", summary.ready());
        row(out, "Incomplets", summary.incomplete());
        row(out, "Envoyés", summary.sent());
        row(out, "Signatures", summary.signatures());
        row(out, "Finalisés", summary.finalised());
        row(out, "Archivés", summary.archived());
        row(out, "En attente", summary.awaiting());
        out.println();
        for (Map.Entry<String, Double> step : summary.seconds().entrySet()) {
            out.println("  %-12s %8.1f s".formatted(step.getKey(), step.getValue()));
        }
        out.println();
        out.println("Documents signés\u00a0: " + this.out.resolve("signed") + "\u00a0; preuves\u00a0: " + this.out.resolve("proof"));
    }

    private static void row(PrintWriter out, String label, long value) {
        out.println("  %-18s %6d".formatted(label, value));
    }

    /** Tells the steps, and how they advance by tenths. */
    private static final class TerminalProgress implements DemoProgress {
        private final PrintWriter out;
        private int lastTenth;

        TerminalProgress(PrintWriter out) {
            this.out = out;
        }

        @Override
        public void step(String title) {
            lastTenth = 0;
            out.println("▸ " + title);
        }

        @Override
        public void advanced(int done, int of) {
            int tenth = of == 0 ? 10 : done * 10 / of;
            if (tenth != lastTenth) {
                lastTenth = tenth;
                out.println("    " + done + " / " + of);
            }
        }

        @Override
        public void table(java.util.List<String> lines) {
            lines.forEach(line -> out.println("    " + line));
        }
    }
}
