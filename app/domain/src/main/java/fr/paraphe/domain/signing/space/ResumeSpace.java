package fr.paraphe.domain.signing.space;

import fr.paraphe.domain.directory.DirectoryPerson;
import fr.paraphe.domain.directory.People;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.signing.ResumeSession;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Recognises a browser of a Space by its cookie at each request: twenty minutes without action, twelve hours at most. Whose cards the
 * account has is read again each time: an address taken off a card opens nothing of it at the very next request.
 */
public final class ResumeSpace {
    static final Duration MOST = Duration.ofHours(12);
    private static final Duration NOTED = Duration.ofSeconds(30);

    private final SpaceStore store;
    private final People people;
    private final InstantSource clock;

    /** Creates the use case on its ports. */
    public ResumeSpace(SpaceStore store, People people, InstantSource clock) {
        this.store = store;
        this.people = people;
        this.clock = clock;
    }

    /** Somebody in his Space: his account and his cards, at least one. */
    public record Visit(SpaceAccount account, List<DirectoryPerson> cards) {
        public Visit {
            cards = List.copyOf(cards);
        }

        /** Returns the identifiers of his cards: what he owns is looked for through them only. */
        public Set<UUID> ids() {
            return cards.stream().map(DirectoryPerson::id).collect(Collectors.toSet());
        }
    }

    /** Returns who comes with that cookie; empty when it is unknown, too old, or of an address that is on no card any more. */
    public Optional<Visit> resume(String secret) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return store.sessions().findSession(Sha256.hex(secret))
                .filter(s -> !now.isAfter(s.lastSeenAt().plus(ResumeSession.IDLE)) && !now.isAfter(s.createdAt().plus(MOST)))
                .flatMap(session -> visit(session, now));
    }

    private Optional<Visit> visit(SpaceSession session, Instant now) {
        if (now.isAfter(session.lastSeenAt().plus(NOTED))) {
            store.sessions().seen(session.id(), now);
        }
        return store.accounts().find(session.accountId())
                .map(account -> new Visit(account, people.at(account.email())))
                .filter(visit -> !visit.cards().isEmpty());
    }
}
