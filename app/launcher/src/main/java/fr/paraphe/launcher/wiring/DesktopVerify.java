package fr.paraphe.launcher.wiring;

import fr.paraphe.desktop.archive.VerifyDesk;
import fr.paraphe.domain.archive.FindSignedDocument;
import fr.paraphe.domain.archive.VerificationReport.Verdict;
import fr.paraphe.launcher.verify.VerifyFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Verifies files on this workstation, whether the platform of the base runs or not. Pages are compared as drawn only where something was
 * changed, to say which: that takes seconds.
 */
final class DesktopVerify implements VerifyDesk {
    private final Workshop workshop;
    private final Workstation workstation;
    private @Nullable Verifiers verifiers;

    /** The verifiers that know the authorities of those files. */
    private record Verifiers(List<Path> authorities, VerifyFiles quick, VerifyFiles comparing) {}

    DesktopVerify(Workshop workshop) {
        this.workshop = workshop;
        workstation = new Workstation();
    }

    @Override
    public Judged judge(Path pdf, Optional<Path> proof) {
        Verifiers verifying = verifiers();
        VerifyFiles.Checked checked = verifying.quick().check(pdf, proof.orElse(null));
        if (checked.pdf().verdict() == Verdict.ALTERED) {
            checked = verifying.comparing().check(pdf, proof.orElse(null));
        }
        return new Judged(checked.pdf(), checked.proof());
    }

    /** A verifier takes seconds to load: it is kept until another base has made its authority known to this workstation. */
    private synchronized Verifiers verifiers() {
        List<Path> authorities = workstation.authorities();
        Verifiers kept = verifiers;
        if (kept == null || !kept.authorities().equals(authorities)) {
            kept = new Verifiers(authorities, Verification.trusting(List.of(), false), Verification.trusting(List.of(), true));
            verifiers = kept;
        }
        return kept;
    }

    @Override
    public Optional<FindSignedDocument.Found> find(Judged judged) {
        String named = judged.proof().filter(proof -> proof.judgement().trusted()).map(proof -> proof.judgement().reference()).orElse("");
        return workshop.signedDocuments().find(judged.report(), named);
    }
}
