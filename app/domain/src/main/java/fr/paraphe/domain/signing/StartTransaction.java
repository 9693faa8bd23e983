package fr.paraphe.domain.signing;

import java.util.UUID;

/** Starts the circuit of a document received: from then on its signatories may be invited; starting twice changes nothing (P1). */
public final class StartTransaction {
    private final SigningDesk desk;

    /** Starts documents of {@code desk}. */
    public StartTransaction(SigningDesk desk) {
        this.desk = desk;
    }

    /** Starts the document of that identifier; refuses an unknown one by {@code not-found}. */
    public void start(UUID id) {
        desk.database().inTransaction(() -> {
            SigningTransaction transaction = desk.documents().lock(id).orElseThrow(SigningDesk::notFound);
            if (transaction.startedAt() == null) {
                desk.documents().update(transaction.started(desk.trail().now()));
                desk.trail().append(id, ProofEventType.STARTED, "fin du parcours " + transaction.circuit().endsAt());
            }
        });
    }
}
