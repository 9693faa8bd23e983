package fr.paraphe.launcher.cli;

import fr.paraphe.domain.directory.ImportReport;
import fr.paraphe.domain.directory.ImportReport.Rejected;
import fr.paraphe.launcher.wiring.Couriers;
import fr.paraphe.launcher.wiring.Workshop;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports what a school exports; the rows that cannot be read are told and may be written apart. */
@Command(
        name = "import",
        description = "Importe des fichiers de l'école (CSV) dans une base.",
        mixinStandardHelpOptions = true,
        resourceBundle = "fr.paraphe.launcher.cli.help")
final class ImportCommand implements Callable<Integer> {
    // picocli sets it to the specification of this very command.
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private BaseOptions base = new BaseOptions();

    @Parameters(arity = "1..*", paramLabel = "FICHIER", description = "Fichiers à importer.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--create", description = "Crée la base si elle n'existe pas.")
    private boolean create;

    @Option(
            names = "--rejects",
            paramLabel = "FICHIER",
            description = "Écrit ici les lignes rejetées, avec la colonne «\u00a0Erreur\u00a0».")
    private @Nullable Path rejects;

    @Override
    public Integer call() throws IOException {
        try (Workshop workshop = open()) {
            ImportReport report = workshop.importFiles(files);
            PrintWriter out = spec.commandLine().getOut();
            out.println("Créés\u00a0: " + report.created() + ", modifiés\u00a0: " + report.updated() + ", inchangés\u00a0: "
                    + report.unchanged() + ", rejetés\u00a0: " + report.rejected().size());
            report.rejected().stream().limit(20).forEach(r -> out.println("  ligne " + r.line() + "\u00a0: " + r.error()));
            if (rejects != null) {
                Files.writeString(rejects, sheet(report.rejected()), StandardCharsets.UTF_8);
            }
            return report.rejected().isEmpty() ? 0 : 1;
        }
    }

    private Workshop open() {
        boolean fresh = create && !Workshop.exists(base.base());
        return fresh
                ? Workshop.create(base.base(), base.password(), Couriers.besides(base.base()), Clock.systemUTC())
                : Workshop.open(base.base(), base.password(), Couriers.besides(base.base()), Clock.systemUTC());
    }

    /** Writes the original rows with the column «Erreur» last, separated by semicolons. */
    private static String sheet(List<Rejected> rejected) {
        return rejected.stream()
                .map(r -> r.row().values().stream().map(ImportCommand::quoted).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
