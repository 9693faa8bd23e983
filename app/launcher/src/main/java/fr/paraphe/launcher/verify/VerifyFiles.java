package fr.paraphe.launcher.verify;

import fr.paraphe.domain.archive.PdfVerifier;
import fr.paraphe.domain.archive.ProofFileWriter;
import fr.paraphe.domain.archive.VerificationReport;
import fr.paraphe.domain.archive.VerificationReport.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judges signed PDFs together with their proof files (X12, X13): the same document, and a chain that holds. */
public final class VerifyFiles {
    private final PdfVerifier verifier;
    private final ProofFileWriter proofs;

    /** Creates the use case on the judge of PDFs and the judge of proofs. */
    public VerifyFiles(PdfVerifier verifier, ProofFileWriter proofs) {
        this.verifier = verifier;
        this.proofs = proofs;
    }

    /**
     * Returns the verdict on {@code pdf}. The proof is {@code proof} when given, else {@code <name>.json} beside the PDF or in a folder
     * {@code proof} beside its own; a proof that fails makes the file altered.
     */
    public VerificationReport verify(Path pdf, @Nullable Path proof) {
        VerificationReport report = verifier.verify(pdf);
        if (report.verdict() == Verdict.UNREADABLE) {
            return report;
        }
        Optional<Path> found = proof != null ? Optional.of(proof) : proofOf(pdf);
        return found.map(file -> with(report, file)).orElse(report);
    }

    private VerificationReport with(VerificationReport report, Path proof) {
        List<String> faults;
        try {
            faults = proofs.check(Files.readAllBytes(proof), report.sha256());
        } catch (IOException e) {
            faults = List.of("Le fichier de preuve «\u00a0" + proof.getFileName() + "\u00a0» ne peut pas être lu.");
        }
        var findings = new ArrayList<>(report.findings());
        findings.addAll(faults.isEmpty() ? List.of("Fichier de preuve conforme\u00a0: " + proof.getFileName()) : faults);
        Verdict verdict = faults.isEmpty() ? report.verdict() : Verdict.ALTERED;
        return new VerificationReport(report.file(), verdict, report.trusted(), report.coversWholeFile(), report.signatures(), findings,
                report.sha256());
    }

    private static Optional<Path> proofOf(Path pdf) {
        String name = String.valueOf(pdf.getFileName()).replaceFirst("(?i)\\.pdf$", "") + ".json";
        Path folder = Optional.ofNullable(pdf.toAbsolutePath().getParent()).orElse(pdf);
        return Stream.of(folder.resolve(name), folder.resolveSibling("proof").resolve(name)).filter(Files::isRegularFile).findFirst();
    }

    /**
     * Returns the exit code for all {@code reports}: 1 when one was altered, else 2 when one cannot be read, else 3 when one bears no
     * signature, else 4 when {@code requireTrust} and one leads to no known authority, else 0.
     */
    public static int exitCode(List<VerificationReport> reports, boolean requireTrust) {
        if (any(reports, Verdict.ALTERED)) {
            return 1;
        }
        if (any(reports, Verdict.UNREADABLE)) {
            return 2;
        }
        if (any(reports, Verdict.UNSIGNED)) {
            return 3;
        }
        return requireTrust && !reports.stream().allMatch(VerificationReport::trusted) ? 4 : 0;
    }

    private static boolean any(List<VerificationReport> reports, Verdict verdict) {
        return reports.stream().anyMatch(r -> r.verdict() == verdict);
    }
}
