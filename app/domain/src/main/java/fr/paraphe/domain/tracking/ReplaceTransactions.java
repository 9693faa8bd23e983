package fr.paraphe.domain.tracking;

import fr.paraphe.domain.directory.EmailCheck;
import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignaturePlatform;
import fr.paraphe.domain.dispatch.SignaturePlatform.Replaced;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.Replacements;
import fr.paraphe.domain.signing.SigningDesk;
import fr.paraphe.domain.signing.SigningTransaction;
import fr.paraphe.domain.template.AuthLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Replaces signatories of our platform who have not signed, or corrects where they are written to (X25, D-27). All of a call is one
 * database transaction: links, events, sessions and messages, or nothing.
 */
public final class ReplaceTransactions {
    private final SigningDesk desk;
    private final Replacements replacements;

    /** Replaces signatories of documents of {@code desk} by {@code replacements}. */
    public ReplaceTransactions(SigningDesk desk, Replacements replacements) {
        this.desk = desk;
        this.replacements = replacements;
    }

    /** Who signs from now on in the place of that signatory of that document. */
    public record Order(UUID id, UUID signatoryId, PersonSnapshot person) {}

    /**
     * Replaces in the name of {@code name} and returns what became of each; who is there already stays, untold. The whole is refused by
     * {@code bad-request} when there are too many for one call, or two for one place.
     */
    public List<Replaced> replace(List<Order> orders, String name) {
        if (orders.size() > SignaturePlatform.REPLACED_AT_ONCE) {
            throw new RefusedException("bad-request",
                    "Remplacez " + SignaturePlatform.REPLACED_AT_ONCE + " signataires au plus à la fois.");
        }
        if (orders.stream().map(order -> order.id() + " " + order.signatoryId()).distinct().count() < orders.size()) {
            throw new RefusedException("bad-request", "Un signataire ne peut être remplacé que par une seule personne.");
        }
        // always in one order, so that two calls never wait for each other
        List<Order> sorted = orders.stream().sorted(Comparator.comparing(Order::id).thenComparing(Order::signatoryId)).toList();
        return desk.database().inTransaction((Supplier<List<Replaced>>) () -> {
            var said = new ArrayList<Replaced>();
            var due = new ArrayList<Replacements.Due>();
            for (Order order : sorted) {
                Optional<SigningTransaction> found = desk.documents().lock(order.id());
                Optional<Signatory> signatory = found.flatMap(t -> t.circuit().signatory(order.signatoryId()));
                Optional<String> obstacle = obstacle(found, signatory, order.person());
                said.add(new Replaced(order.id().toString(), order.signatoryId(), obstacle.orElse("")));
                if (obstacle.isEmpty() && !signatory.orElseThrow().person().equals(order.person())) {
                    due.add(new Replacements.Due(found.orElseThrow(), signatory.orElseThrow(), order.person()));
                }
            }
            replacements.replace(due, name);
            return said;
        });
    }

    private Optional<String> obstacle(Optional<SigningTransaction> found, Optional<Signatory> signatory, PersonSnapshot next) {
        if (found.isEmpty()) {
            return Optional.of("la plateforme ne connaît pas ce document");
        }
        Optional<String> ended = Obstacles.obstacle(RequestStatus.of(found.get().circuit(), desk.trail().now()));
        if (ended.isPresent()) {
            return ended;
        }
        return signatory.isEmpty() ? Optional.of("cette personne n'est pas dans le parcours")
                : Obstacles.obstacle(found.get().circuit(), signatory.get()).or(() -> unreachable(signatory.get(), next));
    }

    private static Optional<String> unreachable(Signatory signatory, PersonSnapshot next) {
        String mobile = next.mobile();
        if (!EmailCheck.valid(next.email())) {
            return Optional.of(next.email().isBlank() ? "aucune adresse e-mail" : "l'adresse e-mail n'est pas valable");
        }
        return signatory.authLevel() == AuthLevel.LINK_SMS && (mobile == null || mobile.isBlank())
                ? Optional.of("aucun numéro de mobile") : Optional.empty();
    }
}
