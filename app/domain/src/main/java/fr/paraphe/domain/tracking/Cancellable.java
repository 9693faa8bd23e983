package fr.paraphe.domain.tracking;

import java.util.Optional;

/** Which circuits may be cancelled, and why others may not (P7, F183): a refused one may, since that is how it is closed (P8). */
final class Cancellable {
    private Cancellable() {}

    /** Why a circuit cannot be cancelled: a stable code and a French sentence. */
    record Obstacle(String code, String sentence) {}

    /** Returns what forbids to cancel a circuit in that status; empty when nothing does. */
    static Optional<Obstacle> obstacle(RequestStatus status) {
        return switch (status) {
            case SENDING, SENDING_FAILED, AWAITING_SIGNATURES, FINALISABLE, TO_FINALISE, DECLINED -> Optional.empty();
            case FINALISING -> obstacle("finalising", "Sa finalisation est en cours\u00a0: il ne peut plus être annulé.");
            case ARCHIVED -> obstacle("already-archived", "Il est archivé\u00a0: il ne peut plus être annulé.");
            case CANCELLED -> obstacle("cancelled", "Ses signatures sont déjà annulées.");
            case EXPIRED -> obstacle("expired", "Son parcours a expiré\u00a0: il n'y a plus rien à annuler.");
        };
    }

    private static Optional<Obstacle> obstacle(String code, String sentence) {
        return Optional.of(new Obstacle(code, sentence));
    }
}
