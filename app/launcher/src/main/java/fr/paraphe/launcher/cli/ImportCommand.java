package fr.paraphe.launcher.cli;

import fr.paraphe.domain.directory.change.ChangeSet;
import fr.paraphe.domain.directory.change.UndoChanges;
import fr.paraphe.domain.directory.imports.ImportPlan;
import fr.paraphe.domain.directory.imports.ImportProgress;
import fr.paraphe.domain.directory.imports.ImportReport;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.launcher.wiring.Couriers;
import fr.paraphe.launcher.wiring.FileImport;
import fr.paraphe.launcher.wiring.Workshop;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports what a school exports, tells what came of it, and takes an import back. */
@Command(
        name = "import",
        description = "Importe des fichiers de l'école (CSV, XLSX, SIECLE) dans une base, ou annule un import.",
        mixinStandardHelpOptions = true,
        resourceBundle = "fr.paraphe.launcher.cli.help")
final class ImportCommand implements Callable<Integer> {
    private static final String ACTOR = "Ligne de commande";
    private static final int UNREADABLE = 2;
    private static final int SHOWN = 20;

    // picocli sets it to the specification of this very command.
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private BaseOptions base = new BaseOptions();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Parameters(arity = "0..*", paramLabel = "FICHIER", description = "Fichiers à importer.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--create", description = "Crée la base si elle n'existe pas.")
    private boolean create;

    @Option(names = "--dry-run", description = "Dit ce que ferait l'import, sans rien changer.")
    private boolean dryRun;

    @Option(
            names = "--rejects",
            paramLabel = "FICHIER",
            description = "Écrit ici (CSV ou XLSX) les lignes rejetées, avec la colonne «\u00a0Erreur\u00a0».")
    private @Nullable Path rejects;

    @Option(names = "--undo", paramLabel = "IMPORT", description = "Annule cet import (son identifiant), ou le dernier "
            + "(«\u00a0last\u00a0»).")
    private @Nullable String undo;

    @Option(names = "--json", description = "Répond par le rapport en JSON.")
    private boolean json;

    @Override
    public Integer call() {
        if (files.isEmpty() && undo == null) {
            throw new picocli.CommandLine.ParameterException(spec.commandLine(), "Donnez au moins un fichier, ou --undo.");
        }
        if (undo != null && (dryRun || !files.isEmpty())) {
            throw new picocli.CommandLine.ParameterException(spec.commandLine(),
                    "--undo s'emploie seul\u00a0: ni fichier, ni --dry-run. Rien n'a été annulé.");
        }
        try (Workshop workshop = open()) {
            return undo == null ? importFiles(workshop.imports()) : takeBack(workshop.imports(), undo);
        }
    }

    private int importFiles(FileImport imports) {
        ImportReport report;
        ImportPlan plan;
        try {
            plan = reading.plan(imports, files, ACTOR);
            report = dryRun ? imports.importer().dryRun(plan, progress()) : imports.importer().run(plan, progress());
        } catch (RefusedException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return UNREADABLE;
        }
        List<Path> written = rejects == null ? List.of() : imports.writeRejects(plan, report, rejects);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.text(report));
        } else {
            tell(out, report);
            written.forEach(path -> out.println("Lignes rejetées\u00a0: " + path));
        }
        return report.rejected().isEmpty() ? 0 : 1;
    }

    /** Tells each hundredth of the way on the error stream, so that the answer stays clean. */
    private ImportProgress progress() {
        PrintWriter err = spec.commandLine().getErr();
        int[] told = {-1};
        return (table, rows, share) -> {
            int percent = (int) (share * 100);
            if (percent >= told[0] + 5) {
                told[0] = percent;
                err.println(percent + "\u00a0% (" + table + ", " + rows + " lignes)");
            }
            return true;
        };
    }

    private void tell(PrintWriter out, ImportReport report) {
        report.tables().forEach(t -> out.println(t.kind().label() + " (" + t.table() + ")\u00a0: " + t.created() + " créés, " + t.updated()
                + " modifiés, " + t.unchanged() + " inchangés, " + t.rejected() + " rejetés"));
        out.println("Créés\u00a0: " + report.created() + ", modifiés\u00a0: " + report.updated() + ", inchangés\u00a0: "
                + report.unchanged()
                + ", rejetés\u00a0: " + report.rejected().size());
        report.corrected().forEach((kind, count) -> out.println("Corrigé\u00a0: " + kind.label() + " (" + count + ")"));
        report.rejected().stream().limit(SHOWN)
                .forEach(r -> out.println("  " + r.table() + ", ligne " + r.line() + "\u00a0: " + r.error()));
        if (report.rejected().size() > SHOWN) {
            out.println("  … et " + (report.rejected().size() - SHOWN) + " autres\u00a0: donnez --rejects pour les avoir toutes.");
        }
        if (dryRun) {
            out.println("Essai\u00a0: rien n'a été changé.");
        } else if (report.changes() == null) {
            out.println("Rien n'a changé.");
        } else {
            out.println("Import " + report.changes() + "\u00a0: pour l'annuler, --undo last.");
        }
    }

    private int takeBack(FileImport imports, String which) {
        UUID set;
        try {
            set = set(imports, which);
        } catch (RefusedException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return UNREADABLE;
        }
        UndoChanges.Undone undone = imports.undo(ACTOR, set, _ -> {});
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.text(undone));
        } else {
            out.println("Import annulé\u00a0: " + undone.restored() + " fiches remises comme avant, " + undone.left().size()
                    + " laissées.");
            undone.left().stream().limit(SHOWN).forEach(l -> out.println("  " + l.recordId() + "\u00a0: " + l.reason()));
        }
        return undone.left().isEmpty() ? 0 : 1;
    }

    private static UUID set(FileImport imports, String which) {
        if (which.equals("last")) {
            return imports.latest(SHOWN).stream().filter(s -> s.undoneBy() == null).map(ChangeSet::id).findFirst()
                    .orElseThrow(() -> new RefusedException("set-unknown", "Il n'y a aucun import à annuler."));
        }
        try {
            return UUID.fromString(which);
        } catch (IllegalArgumentException e) {
            throw new RefusedException("set-unknown", "«\u00a0" + which + "\u00a0» n'est pas l'identifiant d'un import\u00a0: "
                    + "donnez-le tel que l'import l'a dit, ou «\u00a0last\u00a0».");
        }
    }

    private Workshop open() {
        boolean fresh = create && !Workshop.exists(base.base());
        return fresh
                ? Workshop.create(base.base(), base.password(), Couriers.besides(base.base()), Clock.systemUTC())
                : Workshop.open(base.base(), base.password(), Couriers.besides(base.base()), Clock.systemUTC());
    }
}
