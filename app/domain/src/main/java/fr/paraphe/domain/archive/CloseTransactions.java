package fr.paraphe.domain.archive;

import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.signing.PdfSigner;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.signing.ProofEvents;
import fr.paraphe.domain.signing.SigningDesk;
import fr.paraphe.domain.signing.SigningTransaction;
import fr.paraphe.domain.tracking.RequestStatus;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes what is to be closed: seals, proves and archives documents whose last signature is given, notes those that expired (P5, P6, P10).
 * Each document is one database transaction, so that a crash leaves it wholly closed or wholly to be closed again.
 */
public final class CloseTransactions {
    private static final Logger LOG = LoggerFactory.getLogger(CloseTransactions.class);
    private static final int AT_ONCE = 200;
    private final SigningDesk desk;
    private final ProofEvents events;
    private final PdfSigner signer;
    private final ProofFileWriter writer;
    private final Holder holder;

    /** In whose name proofs are written; {@code specimen} marks those of a demonstration base (D-03). */
    public record Holder(String institution, boolean specimen) {}

    /** Closes documents of {@code desk}. */
    public CloseTransactions(SigningDesk desk, ProofEvents events, PdfSigner signer, ProofFileWriter writer, Holder holder) {
        this.desk = desk;
        this.events = events;
        this.signer = signer;
        this.writer = writer;
        this.holder = holder;
    }

    /** Closes at most 200 documents and returns how many changed; one that fails is logged, and tried again at the next run. */
    public int run() {
        int changed = 0;
        for (UUID id : desk.documents().maybeDue(desk.trail().now(), AT_ONCE)) {
            try {
                changed += desk.database().inTransaction((Supplier<Boolean>) () -> close(id)) ? 1 : 0;
            } catch (RuntimeException e) {
                LOG.error("transaction {} could not be closed and will be tried again", id, e);
            }
        }
        return changed;
    }

    private boolean close(UUID id) {
        SigningTransaction transaction = desk.documents().lock(id).orElseThrow();
        Instant now = desk.trail().now();
        return switch (RequestStatus.of(transaction.circuit(), now)) {
            case FINALISING -> archive(transaction, now);
            case EXPIRED -> expire(transaction);
            default -> false;
        };
    }

    private boolean archive(SigningTransaction transaction, Instant now) {
        UUID id = transaction.id();
        byte[] closed = signer.close(desk.documents().current(id));
        String digest = Sha256.hex(closed);
        desk.documents().replaceCurrent(id, closed);
        desk.revokeLinks(id);
        Circuit archived = transaction.circuit().archived(now);
        desk.trail().append(id, ProofEventType.ARCHIVED, "PDF SHA-256 " + digest);
        var proof = new ProofFile(holder.institution(), holder.specimen(), transaction.with(archived), digest, events.of(id));
        desk.documents().keepProof(id, writer.json(proof), writer.pdf(proof));
        desk.documents().update(transaction.with(archived));
        return true;
    }

    /** Its links lapse by themselves with the circuit (02, § 2.6). */
    private boolean expire(SigningTransaction transaction) {
        if (events.of(transaction.id()).stream().anyMatch(e -> e.type() == ProofEventType.EXPIRED)) {
            return false;
        }
        desk.trail().append(transaction.id(), ProofEventType.EXPIRED, "fin du parcours " + transaction.circuit().endsAt());
        return true;
    }
}
