package fr.paraphe.domain.archive;

import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.SignaturePlatform;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.domain.tracking.TrackingList;
import fr.paraphe.domain.tracking.TrackingList.Cursor;
import fr.paraphe.domain.tracking.TrackingList.Filter;
import fr.paraphe.domain.tracking.TrackingRow;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Brings home what the platform has archived: the signed PDF and its proof, checked against each other before they are kept, after which
 * the request is archived and counted (P10, D-17). May be repeated; each document is kept once.
 */
public final class CollectSignedDocuments {
    private static final int AT_ONCE = 50;

    private final TrackingList list;
    private final ArchiveRequest archiving;
    private final SignaturePlatform platform;
    private final ProofFileWriter proofs;
    private final Clock clock;

    /** Creates the use case on its ports. */
    public CollectSignedDocuments(TrackingList list, ArchiveRequest archiving, SignaturePlatform platform, ProofFileWriter proofs,
            Clock clock) {
        this.list = list;
        this.archiving = archiving;
        this.platform = platform;
        this.proofs = proofs;
        this.clock = clock;
    }

    /** How many documents were archived, and what was refused because proof and document disagree, as French sentences. */
    public record Run(int archived, List<String> faults) {
        public Run {
            faults = List.copyOf(faults);
        }
    }

    /** Collects all that is ready; {@code archived} hears of each document. A fault leaves its document as it was and stops no other. */
    public Run run(Consumer<SignatureRequest> archived) {
        Filter finalising = new Filter("", Set.of(RequestStatus.FINALISING), clock.instant());
        int done = 0;
        var faults = new ArrayList<String>();
        Cursor after = Cursor.START;
        List<TrackingRow> rows = list.page(finalising, after, AT_ONCE);
        while (!rows.isEmpty()) {
            for (TrackingRow row : rows) {
                try {
                    done += collect(row.request(), archived) ? 1 : 0;
                } catch (RefusedException e) {
                    faults.add(Objects.toString(e.getMessage(), e.code()));
                }
            }
            SignatureRequest last = rows.getLast().request();
            after = new Cursor(last.createdAt(), last.id());
            rows = list.page(finalising, after, AT_ONCE);
        }
        return new Run(done, faults);
    }

    private boolean collect(SignatureRequest request, Consumer<SignatureRequest> archived) {
        String platformId = Objects.requireNonNull(request.delivery().platformId());
        Circuit theirs = platform.read(platformId);
        Instant at = theirs.archivedAt();
        if (at == null) {
            return false;
        }
        byte[] pdf = platform.signedDocument(platformId);
        byte[] proof = platform.proof(platformId);
        List<String> faults = proofs.check(proof, Sha256.hex(pdf));
        if (!faults.isEmpty()) {
            throw new RefusedException("proof-refused", "La preuve du document «\u00a0" + request.subject().reference()
                    + "\u00a0» ne correspond pas au document signé\u00a0: " + faults.getFirst());
        }
        archived.accept(archiving.archive(request, at, new ArchiveRequest.Files(pdf, proof, platform.proofPdf(platformId))));
        return true;
    }
}
