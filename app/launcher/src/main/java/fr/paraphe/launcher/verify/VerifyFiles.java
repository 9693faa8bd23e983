package fr.paraphe.launcher.verify;

import fr.paraphe.domain.archive.CheckedProof;
import fr.paraphe.domain.archive.PdfVerifier;
import fr.paraphe.domain.archive.ProofVerifier;
import fr.paraphe.domain.archive.ProofVerifier.Judgement;
import fr.paraphe.domain.archive.VerificationReport;
import fr.paraphe.domain.archive.VerificationReport.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges signed PDFs together with their proof files (X12, X13): the same document, a chain that holds, a seal that covers it. */
public final class VerifyFiles {
    private static final Logger LOG = LoggerFactory.getLogger(VerifyFiles.class);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy 'à' HH:mm:ss").withZone(ZoneId.of("Europe/Paris"));
    private static final long LARGEST_PROOF = 50L * 1024 * 1024;

    private final PdfVerifier verifier;
    private final ProofVerifier proofs;

    /** Creates the use case on the judge of PDFs and the judge of proofs. */
    public VerifyFiles(PdfVerifier verifier, ProofVerifier proofs) {
        this.verifier = verifier;
        this.proofs = proofs;
    }

    /** A PDF and its proof file, if there is one, each judged for itself; an unreadable PDF has no proof. */
    public record Checked(VerificationReport pdf, Optional<CheckedProof> proof) {}

    /**
     * Returns what both are. The proof is {@code proof} when given, else {@code <name>.json} beside the PDF or in a folder {@code proof}
     * beside its own; 50 MB at most.
     */
    public Checked check(Path pdf, @Nullable Path proof) {
        VerificationReport report = verifier.verify(pdf);
        if (report.verdict() == Verdict.UNREADABLE) {
            return new Checked(report, Optional.empty());
        }
        Optional<Path> found = proof != null ? Optional.of(proof) : proofOf(pdf);
        return new Checked(report, found.map(file -> judged(file, pdf)));
    }

    private CheckedProof judged(Path proof, Path pdf) {
        String name = String.valueOf(proof.getFileName());
        try {
            String refusal = refusal(proof);
            return refusal == null ? new CheckedProof(name, true, proofs.judge(Files.readAllBytes(proof), pdf)) : unread(name, refusal);
        } catch (IOException e) {
            LOG.debug("unreadable proof", e);
            return unread(name, "Le fichier de preuve «\u00a0" + name + "\u00a0» ne peut pas être lu.");
        }
    }

    private static CheckedProof unread(String name, String why) {
        return new CheckedProof(name, false, Judgement.unsealed(List.of(why)));
    }

    private static @Nullable String refusal(Path proof) throws IOException {
        if (!Files.isRegularFile(proof)) {
            return "Le fichier de preuve «\u00a0" + proof + "\u00a0» n'existe pas.";
        }
        return Files.size(proof) <= LARGEST_PROOF ? null
                : "Le fichier de preuve «\u00a0" + proof.getFileName() + "\u00a0» est trop gros (maximum 50\u00a0Mo).";
    }

    /**
     * Returns one verdict on both, as {@link #check}. A proof that fails makes the file altered; one that cannot be read makes it
     * unreadable.
     */
    public VerificationReport verify(Path pdf, @Nullable Path proof) {
        Checked checked = check(pdf, proof);
        VerificationReport report = checked.pdf();
        if (checked.proof().isPresent()) {
            return together(report, checked.proof().get());
        }
        return report.verdict() == Verdict.UNSIGNED || report.verdict() == Verdict.UNREADABLE ? report
                : with(report, report.verdict(), report.trusted(), List.of("Aucun fichier de preuve à côté de ce document."));
    }

    private static VerificationReport together(VerificationReport report, CheckedProof proof) {
        Judgement judgement = proof.judgement();
        if (!proof.read()) {
            Verdict verdict = report.verdict() == Verdict.ALTERED ? Verdict.ALTERED : Verdict.UNREADABLE;
            return with(report, verdict, false, judgement.faults());
        }
        if (!proof.sound()) {
            return with(report, Verdict.ALTERED, report.trusted() && judgement.trusted(), judgement.faults());
        }
        var findings = new ArrayList<String>();
        String when = Optional.ofNullable(judgement.sealedAt())
                .map((Instant at) -> " le " + MOMENT.format(at) + " (heure de Paris)").orElse("");
        findings.add("Fichier de preuve conforme\u00a0: " + proof.file() + ", scellé" + when + " par «\u00a0" + judgement.sealer()
                + "\u00a0».");
        if (!judgement.trusted()) {
            findings.add("L'autorité qui a scellé le fichier de preuve n'est pas connue de ce poste.");
        }
        return with(report, report.verdict(), report.trusted() && judgement.trusted(), findings);
    }

    private static VerificationReport with(VerificationReport report, Verdict verdict, boolean trusted, List<String> more) {
        var findings = new ArrayList<>(report.findings());
        findings.addAll(more);
        return new VerificationReport(report.file(), verdict, trusted, report.coversWholeFile(), report.signatures(), findings,
                report.sha256(), report.revisions());
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
