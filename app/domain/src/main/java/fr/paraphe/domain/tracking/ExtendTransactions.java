package fr.paraphe.domain.tracking;

import fr.paraphe.domain.dispatch.SignaturePlatform;
import fr.paraphe.domain.dispatch.SignaturePlatform.Extended;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.Invitations;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.signing.SigningDesk;
import fr.paraphe.domain.signing.SigningTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Moves the end of circuits at our platform (P9): those that run, and the links that open, which were cut short by the former end. All of a
 * call is one database transaction.
 */
public final class ExtendTransactions {
    private static final Duration FARTHEST = Duration.ofDays(400);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH).withZone(ZoneId.of("Europe/Paris"));

    private final SigningDesk desk;
    private final Invitations invitations;

    /** Extends documents of {@code desk} and the links of {@code invitations}. */
    public ExtendTransactions(SigningDesk desk, Invitations invitations) {
        this.desk = desk;
        this.invitations = invitations;
    }

    /**
     * Moves the end of each document to the moment given, in the name of {@code name}, and returns when each ends, or why it was left. An
     * end that is not later changes nothing. The whole is refused by {@code bad-request} when there are too many documents for one call, or
     * an end more than 400 days away.
     */
    public List<Extended> extend(Map<UUID, Instant> ends, String name) {
        if (ends.size() > SignaturePlatform.EXTENDED_AT_ONCE) {
            throw new RefusedException("bad-request",
                    "Prolongez " + SignaturePlatform.EXTENDED_AT_ONCE + " parcours au plus à la fois.");
        }
        Instant farthest = desk.trail().now().plus(FARTHEST);
        if (ends.values().stream().anyMatch(end -> end.isAfter(farthest))) {
            throw new RefusedException("bad-request", "Un parcours finit au plus " + FARTHEST.toDays() + " jours après aujourd'hui.");
        }
        return desk.database().inTransaction((Supplier<List<Extended>>) () -> {
            var extended = new ArrayList<Extended>();
            // always in one order, so that two calls never wait for each other
            new TreeMap<>(ends).forEach((id, end) -> extended.add(one(id, end, name)));
            return extended;
        });
    }

    private Extended one(UUID id, Instant end, String name) {
        Optional<SigningTransaction> found = desk.documents().lock(id);
        if (found.isEmpty()) {
            return new Extended(id.toString(), null, "la plateforme ne connaît pas ce document");
        }
        SigningTransaction transaction = found.get();
        Instant before = transaction.circuit().endsAt();
        Optional<String> obstacle = Obstacles.obstacle(RequestStatus.of(transaction.circuit(), desk.trail().now()));
        if (obstacle.isPresent()) {
            return new Extended(id.toString(), null, obstacle.get());
        }
        if (end.isAfter(before)) {
            SigningTransaction next = transaction.with(transaction.circuit().extended(end));
            desk.documents().update(next);
            invitations.extended(next);
            desk.trail().append(id, ProofEventType.EXTENDED, name, "du " + DAY.format(before) + " au " + DAY.format(end));
            return new Extended(id.toString(), end, "");
        }
        return new Extended(id.toString(), before, "");
    }
}
