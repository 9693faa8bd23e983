package fr.paraphe.desktop.tracking;

import fr.paraphe.domain.archive.VerificationReport;
import fr.paraphe.domain.finalisation.FinaliseDocuments;
import fr.paraphe.domain.tracking.PrepareAgain;
import fr.paraphe.domain.tracking.SentTemplate;
import fr.paraphe.domain.tracking.TrackingList;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the history of electronic signatures asks of the open base; every method is called in the background. */
public interface SentDocuments extends RetracedDocuments {
    /** Returns the list, read page by page. */
    TrackingList list();

    /** Returns those versions of templates; unknown ones are left out (F132). */
    Collection<SentTemplate> templates(Set<SentTemplate.Key> keys);

    /** Returns the PDF to show: the signed one once archived, else the frozen one; empty before it is frozen. */
    Optional<byte[]> document(UUID requestId);

    /** Verifies the signed PDF of an archived request; empty when it is not archived. */
    Optional<VerificationReport> verify(UUID requestId);

    /** Opens the institution's last signature for those that are ready (F154–F156). */
    FinaliseDocuments.Opened finalise(List<UUID> requestIds);

    /** Returns the records of those requests that came to nothing, to send again, and why others are left (X06). */
    PrepareAgain.Plan again(List<UUID> requestIds);

    /** Returns the internships of those requests whose agreement is signed, to be amended, and why others are left (X20). */
    PrepareAgain.Plan amend(List<UUID> requestIds);

    /** Reads what changed at the platform, collects what is archived, and returns how many requests changed (F142). */
    int synchronise();

    /** Writes the PDFs of those requests, and the proofs of the archived ones, into {@code folder}; replaces no file. */
    Download download(List<UUID> requestIds, Path folder);

    /** What a download did: files written, and French remarks on what was left aside. */
    record Download(int files, List<String> remarks) {
        public Download {
            remarks = List.copyOf(remarks);
        }
    }
}
