package fr.paraphe.domain.dispatch;

import fr.paraphe.domain.template.SigningOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Who signs one frozen document, in what order, and what has happened: all that the state function reads (02, § 2.4).
 * Signatories stand by rank with the representative last, whatever the order asked (F046). Immutable.
 */
public record Circuit(
        SigningOrder order,
        List<Signatory> signatories,
        Instant endsAt,
        @Nullable Instant cancelledAt,
        @Nullable Instant archivedAt) {

    private static final Comparator<Signatory> RANKS =
            Comparator.comparing(Signatory::representative).thenComparingInt(Signatory::rank);

    public Circuit {
        signatories = signatories.stream().sorted(RANKS).toList();
        if (signatories.stream().filter(Signatory::representative).count() > 1) {
            throw new IllegalArgumentException("a circuit has at most one representative");
        }
    }

    /** Returns a circuit in which nothing has happened yet. */
    public static Circuit start(SigningOrder order, List<Signatory> signatories, Instant endsAt) {
        return new Circuit(order, signatories, endsAt, null, null);
    }

    /** Returns the institution's representative, if he signs this document. */
    public Optional<Signatory> representative() {
        return signatories.stream().filter(Signatory::representative).findFirst();
    }

    /** Returns the signatory of that identifier. */
    public Optional<Signatory> signatory(UUID id) {
        return signatories.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** Tells whether every mandatory signatory but the representative has signed. */
    public boolean mandatoryComplete() {
        return signatories.stream().filter(Signatory::mandatory).allMatch(Signatory::signed);
    }

    /** Tells whether every optional signatory has signed. */
    public boolean optionalComplete() {
        return signatories.stream().filter(Signatory::optional).allMatch(Signatory::signed);
    }

    /** Tells whether the circuit holds an optional signatory, the «*» of F135. */
    public boolean hasOptional() {
        return signatories.stream().anyMatch(Signatory::optional);
    }

    /** Tells whether a mandatory signatory or the representative has refused, which ends the circuit (D-08). */
    public boolean declined() {
        return signatories.stream().anyMatch(s -> s.declined() && !s.optional());
    }

    /** Returns how many have signed; a cancelled circuit counts none any more (F179). */
    public int signedCount() {
        return cancelledAt != null ? 0 : (int) signatories.stream().filter(Signatory::signed).count();
    }

    /**
     * Returns who may sign now (02, § 2.5). Free: everybody but the representative; imposed: all from the first up to and including the
     * first unsigned mandatory one (D-06). The representative joins when every mandatory signatory has signed. Whoever has signed or
     * refused is left out; a cancelled, archived or declined circuit has no front.
     */
    public List<Signatory> front() {
        if (cancelledAt != null || archivedAt != null || declined() || representative().filter(Signatory::signed).isPresent()) {
            return List.of();
        }
        var front = new ArrayList<Signatory>();
        for (Signatory s : signatories) {
            boolean turn = !s.representative() || mandatoryComplete();
            if (turn && !s.signed() && !s.declined()) {
                front.add(s);
            }
            if (order == SigningOrder.IMPOSED && s.mandatory() && !s.signed()) {
                break;
            }
        }
        return List.copyOf(front);
    }

    /** Returns this circuit with the progress of one signatory changed; unknown identifiers change nothing. */
    public Circuit with(UUID signatoryId, UnaryOperator<SignatoryProgress> change) {
        List<Signatory> next = signatories.stream()
                .map(s -> s.id().equals(signatoryId) ? s.with(change.apply(s.progress())) : s)
                .toList();
        return new Circuit(order, next, endsAt, cancelledAt, archivedAt);
    }

    /** Returns this circuit cancelled at {@code at} (P7). */
    public Circuit cancelled(Instant at) {
        return new Circuit(order, signatories, endsAt, at, archivedAt);
    }

    /** Returns this circuit archived at {@code at} (P10). */
    public Circuit archived(Instant at) {
        return new Circuit(order, signatories, endsAt, cancelledAt, at);
    }
}
