package fr.paraphe.domain.tracking;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.directory.EmailCheck;
import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.dispatch.PlatformException;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignaturePlatform;
import fr.paraphe.domain.dispatch.SignaturePlatform.Replaced;
import fr.paraphe.domain.dispatch.SignaturePlatform.Replacement;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.dispatch.SignatureRequests;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Transactions;
import fr.paraphe.domain.template.AuthLevel;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;

/**
 * «Corriger ou remplacer un signataire» (D-27, X25): before a signatory signs, his address is corrected, or another person signs in his
 * place where the document does not name him; those who have signed keep their signatures. At the platform, then here: whatever interrupts
 * it, the same order again replaces nothing twice.
 */
public final class ReplaceSignatory {
    private final SignatureRequests requests;
    private final SignaturePlatform platform;
    private final SignatoryCandidates candidates;
    private final PageTexts texts;
    private final Function<String, Optional<String>> mobiles;
    private final Transactions transactions;
    private final InstantSource clock;

    /** Creates the use case on its ports; {@code mobiles} returns a typed mobile in E.164, nothing when it is none. */
    public ReplaceSignatory(SignatureRequests requests, SignaturePlatform platform, SignatoryCandidates candidates, PageTexts texts,
            Function<String, Optional<String>> mobiles, Transactions transactions, InstantSource clock) {
        this.requests = requests;
        this.platform = platform;
        this.candidates = candidates;
        this.texts = texts;
        this.mobiles = mobiles;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A signatory of a request. */
    public record Place(UUID requestId, UUID signatoryId) {}

    /** A document in which that person signs, and the page, from 1, that names him; none is named there when it is absent. */
    public record Where(Place place, String document, @Nullable Integer namedOn) {}

    /**
     * Who is to be corrected or replaced, where, what his card says now, who could sign in his place, and in what other documents he is
     * still expected in the same role.
     */
    public record Plan(Where where, Signatory now, Optional<PersonSnapshot> card, List<PersonSnapshot> candidates, List<Where> others) {
        public Plan {
            candidates = List.copyOf(candidates);
            others = List.copyOf(others);
        }
    }

    /**
     * Returns what can be done in that place; changes nothing.
     *
     * @throws RefusedException {@code not-replaceable} when the circuit has ended, or the person has acted already
     */
    public Plan plan(Place place) {
        SignatureRequest request = requests.find(place.requestId()).orElseThrow(() -> refused("ce document n'est plus dans la liste"));
        Signatory now = request.circuit().signatory(place.signatoryId())
                .orElseThrow(() -> refused("cette personne n'est plus dans le parcours"));
        obstacle(request, now).ifPresent(why -> {
            throw refused(why);
        });
        List<Where> others = requests.find(requests.awaiting(now.person().personId())).stream()
                .flatMap(other -> other.circuit().signatories().stream()
                        .filter(s -> !s.id().equals(now.id()) && s.person().personId().equals(now.person().personId()))
                        .filter(s -> s.role() == now.role() && obstacle(other, s).isEmpty())
                        .map(s -> where(other, s)))
                .toList();
        return new Plan(where(request, now), now, candidates.card(request, now), candidates.others(request, now), others);
    }

    private static RefusedException refused(String why) {
        return new RefusedException("not-replaceable", "Ce signataire ne peut être ni corrigé ni remplacé\u00a0: " + why + ".");
    }

    private Optional<String> obstacle(SignatureRequest request, Signatory signatory) {
        return Obstacles.obstacle(RequestStatus.of(request, clock.instant())).or(() -> Obstacles.obstacle(request.circuit(), signatory));
    }

    private Where where(SignatureRequest request, Signatory signatory) {
        OptionalInt page = PrintedName.page(texts.of(requests.frozen(request.id()).orElseThrow()), signatory.person());
        return new Where(new Place(request.id(), signatory.id()), request.subject().documentName(),
                page.isPresent() ? page.getAsInt() : null);
    }

    /**
     * Puts {@code typed} in each of those places, his address and mobile as typed; a document that names the person who leaves is left.
     *
     * @throws RefusedException {@code right-missing} when {@code actor} may not send (F014); {@code email-invalid}, {@code mobile-invalid}
     *     or {@code mobile-missing} when he cannot be reached (D-10)
     */
    public ActOutcome replace(Actor actor, List<Place> places, PersonSnapshot typed) {
        actor.require(Right.SEND);
        PersonSnapshot next = reachable(typed);
        var left = new ArrayList<String>();
        var ready = new ArrayList<Replacement>();
        Map<UUID, SignatureRequest> byPlace = new HashMap<>();
        for (Place place : places) {
            SignatureRequest request = requests.find(place.requestId()).orElseThrow();
            Signatory now = request.circuit().signatory(place.signatoryId()).orElseThrow();
            if (now.authLevel() == AuthLevel.LINK_SMS && next.mobile() == null) {
                throw new RefusedException("mobile-missing", "Cette personne signe par un code reçu par SMS\u00a0: indiquez son mobile.");
            }
            obstacle(request, now).or(() -> named(request, now, next)).ifPresentOrElse(
                    why -> left.add(request.subject().documentName() + "\u00a0: " + why + "."),
                    () -> ready.add(new Replacement(Objects.requireNonNull(request.delivery().platformId()), now.id(), next)));
            byPlace.put(now.id(), request);
        }
        int done = 0;
        try {
            for (List<Replacement> some : ready.stream().gather(Gatherers.windowFixed(SignaturePlatform.REPLACED_AT_ONCE)).toList()) {
                done += some(some, byPlace, actor.name(), left);
            }
            return new ActOutcome(done, left, Optional.empty());
        } catch (PlatformException e) {
            return ActOutcome.stopped(done, left, e);
        }
    }

    private Optional<String> named(SignatureRequest request, Signatory now, PersonSnapshot next) {
        return Optional.of(now).filter(s -> !s.person().personId().equals(next.personId()))
                .flatMap(s -> Optional.ofNullable(where(request, s).namedOn()))
                .map(page -> "son nom figure page " + page + ", annulez ce parcours puis envoyez un nouveau document");
    }

    private PersonSnapshot reachable(PersonSnapshot typed) {
        String email = typed.email().strip().toLowerCase(Locale.ROOT);
        if (!EmailCheck.valid(email)) {
            throw new RefusedException("email-invalid", email.isEmpty() ? "Indiquez l'adresse e-mail de cette personne."
                    : "L'adresse e-mail «\u00a0" + email + "\u00a0» n'est pas valable\u00a0: corrigez-la.");
        }
        String number = Objects.requireNonNullElse(typed.mobile(), "").strip();
        if (number.isEmpty()) {
            return typed.reachedAt(email, null);
        }
        return typed.reachedAt(email, mobiles.apply(number).orElseThrow(() -> new RefusedException("mobile-invalid",
                "«\u00a0" + number + "\u00a0» n'est pas un numéro de mobile\u00a0: corrigez-le, par exemple 06 12 34 56 78.")));
    }

    private int some(List<Replacement> asked, Map<UUID, SignatureRequest> byPlace, String name, List<String> left) {
        Map<UUID, PersonSnapshot> next = new HashMap<>();
        asked.forEach(one -> next.put(one.signatoryId(), one.person()));
        int done = 0;
        for (Replaced answer : platform.replace(asked, name)) {
            SignatureRequest request = Objects.requireNonNull(byPlace.get(answer.signatoryId()));
            if (answer.left().isEmpty()) {
                Noting.once(() -> noted(request.id(), answer.signatoryId(), Objects.requireNonNull(next.get(answer.signatoryId()))));
                done++;
            } else {
                left.add(request.subject().documentName() + "\u00a0: " + answer.left() + ".");
            }
        }
        return done;
    }

    private void noted(UUID requestId, UUID signatoryId, PersonSnapshot person) {
        transactions.inTransaction(() -> requests.find(requestId)
                .filter(request -> request.circuit().signatory(signatoryId).filter(s -> !s.person().equals(person)).isPresent())
                .ifPresent(request -> requests.update(request.with(request.circuit().replaced(signatoryId, person)))));
    }
}
