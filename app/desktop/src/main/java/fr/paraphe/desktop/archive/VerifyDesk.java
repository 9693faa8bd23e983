package fr.paraphe.desktop.archive;

import fr.paraphe.domain.archive.CheckedProof;
import fr.paraphe.domain.archive.FindSignedDocument.Found;
import fr.paraphe.domain.archive.VerificationReport;
import java.nio.file.Path;
import java.util.Optional;

/** What the verification of signed files asks; every method is called in the background, and nothing leaves the workstation. */
public interface VerifyDesk {
    /** A PDF and the proof file beside it, if there is one, each as it was judged. */
    record Judged(VerificationReport report, Optional<CheckedProof> proof) {}

    /**
     * Judges a file with {@code proof}, else with the proof file of the same name beside it; never throws for bad input, which is a verdict
     * too. A file of more than 100 MB is not read.
     */
    Judged judge(Path pdf, Optional<Path> proof);

    /** Returns the request of the open base of which that file is, and what became of it; empty when it is of none. */
    Optional<Found> find(Judged judged);
}
