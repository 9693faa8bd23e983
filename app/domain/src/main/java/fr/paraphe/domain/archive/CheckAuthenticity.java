package fr.paraphe.domain.archive;

import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.signing.CheckCodes;
import fr.paraphe.domain.signing.SigningDesk;
import fr.paraphe.domain.signing.SigningTransaction;
import fr.paraphe.domain.tracking.RequestStatus;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells anybody who holds a document where it stands and the digest of its final PDF: no name, no title, no address (X17). */
public final class CheckAuthenticity {
    private final SigningDesk desk;
    private final CheckCodes codes;

    /** Reads documents of {@code desk} by their {@code codes}. */
    public CheckAuthenticity(SigningDesk desk, CheckCodes codes) {
        this.desk = desk;
        this.codes = codes;
    }

    /**
     * What is told of a document: its reference, its state, the end of its circuit, and since when it is cancelled or archived, if it is;
     * {@code sha256} is that of the archived PDF as everybody receives it, none before.
     */
    public record Standing(String reference, RequestStatus status, Instant endsAt, @Nullable Instant since, @Nullable String sha256) {}

    /** Returns where the document of that code stands; nothing when there is none, and nothing either when it is no code. */
    public Optional<Standing> check(String code) {
        return codes.read(code).flatMap(desk.documents()::findByExternalId).map(this::standing);
    }

    private Standing standing(SigningTransaction transaction) {
        var circuit = transaction.circuit();
        RequestStatus status = RequestStatus.of(circuit, desk.trail().now());
        return switch (status) {
            case ARCHIVED -> new Standing(transaction.reference(), status, circuit.endsAt(), circuit.archivedAt(),
                    Sha256.hex(desk.documents().current(transaction.id())));
            case CANCELLED -> new Standing(transaction.reference(), status, circuit.endsAt(), circuit.cancelledAt(), null);
            default -> new Standing(transaction.reference(), transaction.startedAt() == null ? RequestStatus.SENDING : status,
                    circuit.endsAt(), null, null);
        };
    }
}
