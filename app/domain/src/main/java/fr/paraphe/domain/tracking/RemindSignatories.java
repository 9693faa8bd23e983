package fr.paraphe.domain.tracking;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignaturePlatform;
import fr.paraphe.domain.dispatch.SignaturePlatform.Reminded;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderOrder;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderWay;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.dispatch.SignatureRequests;
import fr.paraphe.domain.template.SignatoryRole;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** «Relancer les signataires» (F144–F147, E25): who would be reminded and who would not, then the reminding itself at the platform. */
public final class RemindSignatories {
    private final SignatureRequests requests;
    private final SignaturePlatform platform;
    private final InstantSource clock;

    /** Creates the use case on its ports. */
    public RemindSignatories(SignatureRequests requests, SignaturePlatform platform, InstantSource clock) {
        this.requests = requests;
        this.platform = platform;
        this.clock = clock;
    }

    /** One person who is reminded, of how many signatures, as which roles, at what address or number. */
    public record Person(String name, List<SignatoryRole> roles, int signatures, String address) {
        public Person {
            roles = List.copyOf(roles);
        }
    }

    /** What is left, for one reason, a French clause: the names of persons, or of documents when nobody is reminded of them. */
    public record Left(String why, List<String> names) {
        public Left {
            names = List.copyOf(names);
        }
    }

    /** Who is or would be reminded, and who is not with the reason (F146). */
    public record Outcome(List<Person> reminded, List<Left> left) {
        public Outcome {
            reminded = List.copyOf(reminded);
            left = List.copyOf(left);
        }
    }

    /** Returns what reminding that way would do now; changes nothing. */
    public Outcome plan(Collection<UUID> ids, ReminderWay way) {
        return done(ids, new ReminderOrder(way, "", ""), true);
    }

    /**
     * Reminds, by one message for each person, and returns what became of it.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code right-missing} when {@code actor} may not send (F014)
     */
    public Outcome remind(Actor actor, Collection<UUID> ids, ReminderWay way, String words) {
        actor.require(Right.SEND);
        return done(ids, new ReminderOrder(way, words, actor.name()), false);
    }

    private Outcome done(Collection<UUID> ids, ReminderOrder order, boolean trial) {
        Instant now = clock.instant();
        var gathering = new Gathering(order.way());
        Map<String, SignatureRequest> running = new LinkedHashMap<>();
        for (SignatureRequest request : requests.find(ids)) {
            Optional<String> obstacle = Obstacles.obstacle(RequestStatus.of(request, now));
            String platformId = request.delivery().platformId();
            if (obstacle.isPresent() || platformId == null) {
                gathering.left(obstacle.orElse("le document n'est pas encore transmis"), request.subject().documentName());
            } else {
                running.put(platformId, request);
            }
        }
        if (!running.isEmpty()) {
            platform.remind(running.keySet(), order, trial).forEach(one -> gathering.add(one, running.get(one.platformId())));
        }
        return gathering.outcome();
    }

    /** Puts together what the platform said of each signature: one line for each person, one for each reason. */
    private static final class Gathering {
        private final ReminderWay way;
        private final Map<String, List<Signatory>> reminded = new LinkedHashMap<>();
        private final Map<String, Set<String>> left = new LinkedHashMap<>();

        Gathering(ReminderWay way) {
            this.way = way;
        }

        void left(String why, String name) {
            left.computeIfAbsent(why, _ -> new LinkedHashSet<>()).add(name);
        }

        void add(Reminded one, @Nullable SignatureRequest request) {
            if (request == null) {
                return;
            }
            Optional<Signatory> signatory = Optional.ofNullable(one.signatoryId()).flatMap(request.circuit()::signatory);
            if (!one.left().isEmpty()) {
                left(one.left(), signatory.map(s -> s.person().lastFirst()).orElse(request.subject().documentName()));
            } else {
                signatory.ifPresent(s -> reminded.computeIfAbsent(address(s), _ -> new ArrayList<>()).add(s));
            }
        }

        private String address(Signatory signatory) {
            return way == ReminderWay.EMAIL ? signatory.person().email() : Objects.requireNonNullElse(signatory.person().mobile(), "");
        }

        Outcome outcome() {
            return new Outcome(reminded.entrySet().stream().map(own -> new Person(own.getValue().getFirst().person().lastFirst(),
                    own.getValue().stream().map(Signatory::role).distinct().toList(), own.getValue().size(), own.getKey())).toList(),
                    left.entrySet().stream().map(cause -> new Left(cause.getKey(), List.copyOf(cause.getValue()))).toList());
        }
    }
}
