package fr.paraphe.desktop.tracking;

import fr.paraphe.domain.archive.VerificationReport;
import fr.paraphe.domain.tracking.FollowedInternship;
import fr.paraphe.domain.tracking.PrepareAgain;
import fr.paraphe.domain.tracking.RemoveDocuments;
import fr.paraphe.domain.tracking.SentTemplate;
import fr.paraphe.domain.tracking.TrackingList;
import java.net.URI;
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

    /** Returns those internships; unknown ones are left out (E24). */
    Collection<FollowedInternship> internships(Set<UUID> ids);

    /** Returns the PDF to show: the signed one once archived, else the frozen one; empty before it is frozen. */
    Optional<byte[]> document(UUID requestId);

    /** Verifies the signed PDF of an archived request; empty when it is not archived. */
    Optional<VerificationReport> verify(UUID requestId);

    /** Returns the records of those requests that came to nothing, to send again, and why others are left (X06). */
    PrepareAgain.Plan again(List<UUID> requestIds);

    /** Returns the internships of those requests whose agreement is signed, to be amended, and why others are left (X20). */
    PrepareAgain.Plan amend(List<UUID> requestIds);

    /** Returns what taking those requests out of the history would do (F148). */
    RemoveDocuments.Plan removal(List<UUID> requestIds);

    /** Takes those requests out of the history, and returns how many were. */
    int remove(List<UUID> requestIds);

    /** Puts those requests back into the history, and returns how many were. */
    int putBack(List<UUID> requestIds);

    /** Reads what changed at the platform, collects what is archived, and returns how many requests changed (F142). */
    int synchronise();

    /**
     * Writes a copy of a document for what reads PDFs on this computer, and returns where; it goes when the client ends (F172).
     *
     * @throws fr.paraphe.domain.shared.RefusedException when it is not frozen yet
     */
    URI readable(UUID requestId);
}
