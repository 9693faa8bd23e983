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
 * Signatories stand by rank with the representative last, whatever the order asked (F046), those of whom one suffices side by side, at the
 * rank of the first (D-20). Immutable.
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
        signatories = together(signatories.stream().sorted(RANKS).toList());
        if (signatories.stream().filter(Signatory::representative).count() > 1) {
            throw new IllegalArgumentException("a circuit has at most one representative");
        }
    }

    private static List<Signatory> together(List<Signatory> ranked) {
        List<Signatory> either = ranked.stream().filter(Signatory::either).toList();
        if (either.size() < 2) {
            return ranked;
        }
        var next = new ArrayList<>(ranked);
        next.removeAll(either);
        next.addAll(ranked.indexOf(either.getFirst()), either);
        return List.copyOf(next);
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

    /** Tells whether nothing is expected of {@code signatory} any more, since another has signed for both (D-20). */
    public boolean spared(Signatory signatory) {
        return signatory.either() && !signatory.signed() && signatories.stream().anyMatch(s -> s.either() && s.signed());
    }

    private boolean done(Signatory signatory) {
        return signatory.signed() || spared(signatory);
    }

    /** Tells whether every mandatory signatory but the representative has signed, or another for him. */
    public boolean mandatoryComplete() {
        return signatories.stream().filter(Signatory::mandatory).allMatch(this::done);
    }

    /** Tells whether every optional signatory has signed, or another for him. */
    public boolean optionalComplete() {
        return signatories.stream().filter(Signatory::optional).allMatch(this::done);
    }

    /** Tells whether nothing is missing but the representative's signature. */
    public boolean complete() {
        return mandatoryComplete() && optionalComplete();
    }

    /** Tells whether the circuit holds an optional signatory, the «*» of F135. */
    public boolean hasOptional() {
        return signatories.stream().anyMatch(Signatory::optional);
    }

    /**
     * Tells whether a mandatory signatory or the representative has refused, which ends the circuit (D-08); where one signature does for
     * several, all of them must have (D-20).
     */
    public boolean declined() {
        return signatories.stream().anyMatch(s -> s.declined() && !s.optional() && !(s.either() && hopeful()));
    }

    private boolean hopeful() {
        return signatories.stream().anyMatch(s -> s.either() && !s.declined());
    }

    /** Tells whether it came to its end without a signed document: cancelled, refused, or past its end at {@code now} (X06). */
    public boolean failed(Instant now) {
        return archivedAt == null && (cancelledAt != null || declined() || now.isAfter(endsAt));
    }

    /** Returns how many signatures make a whole: those of whom one suffices count for one (F134, D-20). */
    public int expectedCount() {
        int either = (int) signatories.stream().filter(Signatory::either).count();
        return signatories.size() - Math.max(0, either - 1);
    }

    /** Returns how many have signed; a cancelled circuit counts none any more (F179). */
    public int signedCount() {
        return cancelledAt != null ? 0 : (int) signatories.stream().filter(Signatory::signed).count();
    }

    /**
     * Returns who may sign now (02, § 2.5). Free: everybody but the representative; imposed: all from the first up to and including the
     * first unsigned mandatory one (D-06), with those who may sign in his place (D-20). The representative joins when every mandatory
     * signature is there. Whoever has signed or refused, or is spared, is left out; a cancelled, archived or declined circuit has no
     * front.
     */
    public List<Signatory> front() {
        if (cancelledAt != null || archivedAt != null || declined() || representative().filter(Signatory::signed).isPresent()) {
            return List.of();
        }
        return signatories.stream().limit(reached())
                .filter(s -> !s.representative() || mandatoryComplete())
                .filter(s -> !done(s) && !s.declined())
                .toList();
    }

    private int reached() {
        int at = 0;
        while (at < signatories.size() && !stops(signatories.get(at))) {
            at++;
        }
        int next = at + 1;
        while (next < signatories.size() && signatories.get(at).either() && signatories.get(next).either()) {
            next++;
        }
        return next;
    }

    private boolean stops(Signatory signatory) {
        return order == SigningOrder.IMPOSED && signatory.mandatory() && !done(signatory);
    }

    /** Returns this circuit with the progress of one signatory changed; unknown identifiers change nothing. */
    public Circuit with(UUID signatoryId, UnaryOperator<SignatoryProgress> change) {
        List<Signatory> next = signatories.stream()
                .map(s -> s.id().equals(signatoryId) ? s.with(change.apply(s.progress())) : s)
                .toList();
        return new Circuit(order, next, endsAt, cancelledAt, archivedAt);
    }

    /** Returns this circuit with {@code person} in the place of that signatory, who has done nothing yet (D-27, X25). */
    public Circuit replaced(UUID signatoryId, PersonSnapshot person) {
        List<Signatory> next = signatories.stream().map(s -> s.id().equals(signatoryId) ? s.replacedBy(person) : s).toList();
        return new Circuit(order, next, endsAt, cancelledAt, archivedAt);
    }

    /** Returns this circuit cancelled at {@code at} (P7). */
    public Circuit cancelled(Instant at) {
        return new Circuit(order, signatories, endsAt, at, archivedAt);
    }

    /** Returns this circuit with its end moved to {@code end}; an earlier one changes nothing (P9). */
    public Circuit extended(Instant end) {
        return end.isAfter(endsAt) ? new Circuit(order, signatories, end, cancelledAt, archivedAt) : this;
    }

    /** Returns this circuit archived at {@code at} (P10). */
    public Circuit archived(Instant at) {
        return new Circuit(order, signatories, endsAt, cancelledAt, at);
    }
}
