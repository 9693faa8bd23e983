package fr.paraphe.launcher.cli;

import fr.paraphe.domain.archive.VerificationReport;
import fr.paraphe.domain.archive.VerificationReport.SignatureReport;
import fr.paraphe.domain.archive.VerificationReport.Verdict;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.launcher.verify.VerifyFiles;
import fr.paraphe.launcher.wiring.Verification;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies signed PDFs and their proof files without any server (X12, X13). */
@Command(
        name = "verify",
        description = "Vérifie des PDF signés\u00a0: chaque signature, ce qui a changé depuis, et le fichier de preuve.",
        footer = {
            "%nCode de sortie\u00a0: 0 intact, 1 altéré, 2 illisible (ou option refusée), 3 sans signature, "
                    + "4 autorité inconnue (avec --require-trust)."
        },
        mixinStandardHelpOptions = true,
        resourceBundle = "fr.paraphe.launcher.cli.help")
final class VerifyCommand implements Callable<Integer> {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy 'à' HH:mm:ss").withZone(ZoneId.of("Europe/Paris"));

    // picocli sets it to the specification of this very command.
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FICHIER", description = "PDF à vérifier.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--json", description = "Répond en JSON.")
    private boolean json;

    @Option(names = "--proof", paramLabel = "PREUVE", description = "Fichier de preuve (JSON) du PDF\u00a0; sinon cherché à côté de lui.")
    private @Nullable Path proof;

    @Option(names = "--trust", paramLabel = "PEM", description = "Certificats d'autorités à reconnaître.")
    private List<Path> trust = new ArrayList<>();

    @Option(names = "--require-trust", description = "Exige une autorité connue.")
    private boolean requireTrust;

    @Option(names = "--compare-pages",
            description = "Compare aussi le dessin des pages, même pour plusieurs fichiers (plus lent\u00a0; toujours fait pour un seul).")
    private boolean comparePages;

    @Override
    public Integer call() {
        VerifyFiles verification = verification();
        List<VerificationReport> reports = new ArrayList<>();
        PrintWriter out = spec.commandLine().getOut();
        for (Path file : files) {
            VerificationReport report = verification.verify(file, proof);
            reports.add(report);
            if (!json) {
                print(out, report);
            }
        }
        if (json) {
            out.println(Json.text(reports));
        }
        return VerifyFiles.exitCode(reports, requireTrust);
    }

    /** An option that cannot be followed is a usage error, code 2: code 1 must mean that a document was altered, and nothing else. */
    private VerifyFiles verification() {
        if (proof != null && files.size() > 1) {
            throw new ParameterException(spec.commandLine(), "L'option --proof ne vaut que pour un seul fichier à vérifier.");
        }
        try {
            return Verification.trusting(trust, comparePages || files.size() == 1);
        } catch (RefusedException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private static void print(PrintWriter out, VerificationReport report) {
        out.println(report.file() + "\u00a0: " + words(report.verdict())
                + (report.verdict() == Verdict.INTACT ? report.trusted() ? ", autorité connue" : ", autorité inconnue de ce poste" : ""));
        for (SignatureReport s : report.signatures()) {
            String when = Optional.ofNullable(s.signedAt())
                    .map((Instant at) -> " le " + MOMENT.format(at) + " (heure de Paris)").orElse("");
            String held = s.intact() ? "✓ signature intacte\u00a0: " : "✗ signature rompue\u00a0: ";
            out.println("  " + held + (s.signer().isEmpty() ? s.field() : s.signer()) + when + " – " + s.detail());
        }
        if (report.coversWholeFile() && !report.signatures().isEmpty()) {
            out.println("  · La dernière signature couvre tout le fichier.");
        }
        report.findings().forEach(finding -> out.println("  · " + finding));
    }

    private static String words(Verdict verdict) {
        return switch (verdict) {
            case INTACT -> "intact";
            case ALTERED -> "ALTÉRÉ depuis sa signature";
            case UNREADABLE -> "illisible";
            case UNSIGNED -> "ne porte aucune signature";
        };
    }
}
