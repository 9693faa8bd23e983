package fr.paraphe.domain.finalisation;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.dispatch.PlatformException;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignaturePlatform.FinalisationOrder;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.dispatch.SignatureRequests;
import fr.paraphe.domain.finalisation.FinalisationPlatform.Conditions;
import fr.paraphe.domain.finalisation.FinalisationPlatform.Session;
import fr.paraphe.domain.finalisation.FinalisationPlatform.Signed;
import fr.paraphe.domain.signing.Gesture;
import fr.paraphe.domain.signing.OutgoingMessage.Channel;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Gives the institution's last signature without leaving the client (E27, F154–F160): the documents that are ready, one box, one gesture,
 * and one code that the representative alone receives, since the client may be held by somebody else (D-09, D-24).
 */
public final class FinaliseInClient {
    /** How many documents one call signs: progress is true to so many, and a pause waits for no more. */
    static final int SLICE = 5;
    static final String OTHER_ADDRESS = "Le représentant y est connu à une autre adresse ou à un autre numéro\u00a0: finalisez-le à part";
    private static final String BEYOND =
            "Une finalisation porte sur " + FinalisationPlatform.MOST + " documents au plus\u00a0: à finaliser ensuite";

    private final SignatureRequests requests;
    private final FinalisationPlatform platform;
    private final InstantSource clock;

    /** Creates the use case on its ports. */
    public FinaliseInClient(SignatureRequests requests, FinalisationPlatform platform, InstantSource clock) {
        this.requests = requests;
        this.platform = platform;
        this.clock = clock;
    }

    /** Who signs, by what ways he can receive a code, and what he accepts. */
    public record Signing(Signatory signatory, Set<Channel> ways, Conditions conditions) {
        public Signing {
            ways = Set.copyOf(ways);
        }
    }

    /** The documents that would be signed, how many are left aside for each cause, and who signs; nobody when nothing is ready. */
    public record Plan(List<SignatureRequest> ready, Map<String, Integer> ignored, Optional<Signing> signing) {
        public Plan {
            ready = List.copyOf(ready);
            ignored = Map.copyOf(ignored);
        }
    }

    /** What became of one document; {@code why} says why it was not signed, empty when it was. */
    public record Done(SignatureRequest request, String why) {
        /** Tells whether it was signed. */
        public boolean signed() {
            return why.isEmpty();
        }
    }

    /** A session, the documents that it takes, and those that the platform left aside. */
    public record Opened(Session session, List<SignatureRequest> taken, List<Done> left) {
        public Opened {
            taken = List.copyOf(taken);
            left = List.copyOf(left);
        }
    }

    /** What became of each document tried, what is left to sign, what stopped it if something did, and whether another code is needed. */
    public record Outcome(List<Done> done, List<SignatureRequest> rest, Optional<String> interrupted, boolean over) {
        public Outcome {
            done = List.copyOf(done);
            rest = List.copyOf(rest);
        }
    }

    /**
     * Returns what finalising those requests would do. The conditions are read from the platform.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code right-missing}, {@code not-representative}
     * @throws PlatformException when the platform cannot be asked
     */
    public Plan plan(Actor actor, Collection<UUID> requestIds) {
        UUID person = ReadyRequests.representative(actor);
        ReadyRequests found = ReadyRequests.of(requests.find(requestIds), person, clock.instant());
        var ready = new ArrayList<SignatureRequest>();
        Map<String, Integer> ignored = new LinkedHashMap<>(found.ignored());
        for (SignatureRequest request : found.ready()) {
            if (!ready.isEmpty() && !CodedBatch.sameAddress(person(ready.getFirst()), person(request))) {
                ignored.merge(OTHER_ADDRESS, 1, Integer::sum);
            } else if (ready.size() == FinalisationPlatform.MOST) {
                ignored.merge(BEYOND, 1, Integer::sum);
            } else {
                ready.add(request);
            }
        }
        return new Plan(ready, ignored, ready.isEmpty() ? Optional.empty() : Optional.of(signing(ready)));
    }

    private Signing signing(List<SignatureRequest> ready) {
        Signatory signatory = representative(ready.getFirst());
        var levels = ready.stream().map(request -> representative(request).authLevel()).toList();
        return new Signing(signatory, CodedBatch.ways(signatory.person(), levels), platform.conditions());
    }

    private static PersonSnapshot person(SignatureRequest request) {
        return representative(request).person();
    }

    private static Signatory representative(SignatureRequest request) {
        return request.circuit().representative().orElseThrow();
    }

    /** Opens a session on the documents of a plan and accepts the conditions for them; nothing is sent yet. */
    public Opened open(Actor actor, Plan plan) {
        UUID person = ReadyRequests.representative(actor);
        Map<String, SignatureRequest> byId = new LinkedHashMap<>();
        plan.ready().forEach(request -> byId.put(ReadyRequests.platformId(request), request));
        Session session = platform.open(byId.keySet(), new FinalisationOrder(person, actor.name()));
        platform.accept(session, plan.signing().orElseThrow().conditions().version());
        var left = new ArrayList<Done>();
        session.left().forEach(one -> Optional.ofNullable(byId.remove(one.platformId())).ifPresent(r -> left.add(new Done(r, one.why()))));
        return new Opened(session, List.copyOf(byId.values()), left);
    }

    /** Has a code sent to the representative; the former one is worth nothing any more. */
    public void askCode(Actor actor, Session session, Channel way) {
        ReadyRequests.representative(actor);
        platform.askCode(session, way);
    }

    /** Says the code received; once it was right, {@link #sign} is open for that session. */
    public void confirm(Actor actor, Session session, String code) {
        ReadyRequests.representative(actor);
        platform.confirm(session, code);
    }

    /**
     * Signs {@code taken} a few at a time until {@code stopped}; {@code heard} hears of each document, from this thread. What is signed
     * stays signed; the rest may be signed by another call, as long as the session is not over.
     */
    public Outcome sign(Actor actor, Session session, List<SignatureRequest> taken, Gesture gesture, Consumer<Done> heard,
            BooleanSupplier stopped) {
        ReadyRequests.representative(actor);
        var done = new ArrayList<Done>();
        List<SignatureRequest> rest = taken;
        while (!rest.isEmpty() && !stopped.getAsBoolean()) {
            List<SignatureRequest> slice = rest.subList(0, Math.min(SLICE, rest.size()));
            try {
                for (Done one : signed(session, slice, gesture)) {
                    done.add(one);
                    heard.accept(one);
                }
            } catch (PlatformException e) {
                return new Outcome(done, rest, Optional.of(words(e)), e.kind() == PlatformException.Kind.NOT_FOUND);
            }
            rest = rest.subList(slice.size(), rest.size());
        }
        return new Outcome(done, rest, Optional.empty(), false);
    }

    private static String words(PlatformException e) {
        return switch (e.kind()) {
            case UNREACHABLE -> "La plateforme de signature ne répond pas. Ce qui est signé le reste\u00a0: reprenez dans un moment.";
            case NOT_FOUND -> "La session de signature est finie. Ce qui est signé le reste\u00a0: demandez un nouveau code pour la suite.";
            default -> String.valueOf(e.getMessage());
        };
    }

    private List<Done> signed(Session session, List<SignatureRequest> slice, Gesture gesture) {
        Map<String, String> why = new HashMap<>(platform.sign(session, slice.stream().map(ReadyRequests::platformId).toList(), gesture)
                .stream().collect(Collectors.toMap(Signed::platformId, Signed::why, (first, _) -> first)));
        return slice.stream().map(request -> new Done(request, why.getOrDefault(ReadyRequests.platformId(request),
                "La plateforme de signature n'a rien répondu pour ce document\u00a0: actualisez la liste."))).toList();
    }
}
