package fr.paraphe.domain.signing;

import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.signing.OpenSigningLink.Opened;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What somebody has to sign, as his Space shows it, and the way from there to the signing pages without a link (F107, F112, D-10). Somebody
 * with two roles on a document has two tasks, and signs twice (F114). The representative finalises from the client and finds none here.
 */
public final class SpaceTasks {
    private static final int MOST = 200;
    private final SigningDesk desk;

    /** Reads the documents of {@code desk}. */
    public SpaceTasks(SigningDesk desk) {
        this.desk = desk;
    }

    /** One signature that is awaited: of which document, as whom. */
    public record Task(SigningTransaction transaction, Signatory signatory) {}

    /** Returns the signatures that those people may give now, 200 documents at most, what ends first before. */
    public List<Task> of(Collection<UUID> personIds) {
        Instant now = desk.trail().now();
        var tasks = new ArrayList<Task>();
        for (SigningTransaction transaction : desk.documents().toSign(personIds, now, MOST)) {
            for (Signatory signatory : transaction.circuit().signatories()) {
                if (own(signatory, personIds) && access(transaction, signatory, now) == Access.OPEN) {
                    tasks.add(new Task(transaction, signatory));
                }
            }
        }
        return tasks.stream().sorted(Comparator.comparing((Task task) -> task.transaction().circuit().endsAt())
                .thenComparing(task -> task.transaction().reference())).toList();
    }

    /** Returns the task of that signatory on that document when it is one of those people's and still open. */
    public Optional<Task> find(Collection<UUID> personIds, UUID transactionId, UUID signatoryId) {
        Instant now = desk.trail().now();
        return desk.documents().find(transactionId).filter(t -> t.startedAt() != null)
                .flatMap(transaction -> transaction.circuit().signatory(signatoryId).filter(s -> own(s, personIds))
                        .filter(s -> access(transaction, s, now) == Access.OPEN).map(s -> new Task(transaction, s)));
    }

    /**
     * Opens the signing pages for that signatory; refuses what is not one of those people's by {@code not-found}, and what is not open any
     * more by the code of the {@link Access}.
     */
    public Opened open(Collection<UUID> personIds, UUID transactionId, UUID signatoryId, ClientTrace trace) {
        return desk.database().inTransaction((Supplier<Opened>) () -> {
            SigningTransaction transaction = desk.documents().lock(transactionId).filter(t -> t.startedAt() != null)
                    .orElseThrow(SigningDesk::notFound);
            Signatory signatory = transaction.circuit().signatory(signatoryId).filter(s -> own(s, personIds))
                    .orElseThrow(SigningDesk::notFound);
            return OpenSigningLink.opened(desk, transaction, signatory, desk.link(transactionId, signatoryId).orElse(null), trace,
                    "depuis l'Espace");
        });
    }

    private static boolean own(Signatory signatory, Collection<UUID> personIds) {
        return personIds.contains(signatory.person().personId()) && !signatory.representative();
    }

    private Access access(SigningTransaction transaction, Signatory signatory, Instant now) {
        return Access.of(transaction.circuit(), signatory, desk.link(transaction.id(), signatory.id()).orElse(null), now);
    }
}
