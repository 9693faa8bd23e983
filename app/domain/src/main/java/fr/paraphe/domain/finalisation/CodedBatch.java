package fr.paraphe.domain.finalisation;

import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.Access;
import fr.paraphe.domain.signing.OutgoingMessage.Channel;
import fr.paraphe.domain.signing.SignerSession;
import fr.paraphe.domain.signing.SigningDesk;
import fr.paraphe.domain.signing.SigningDesk.Turn;
import fr.paraphe.domain.template.AuthLevel;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What a finalisation inside the client has of documents that can still be signed, and by what ways its code may go. */
final class CodedBatch {
    private CodedBatch() {}

    /** Reads the turns that are open, without locking. */
    static List<Turn> read(SigningDesk desk, SignerSession session) {
        return session.entries().stream().map(entry -> desk.read(session.id(), entry.transactionId()))
                .filter(turn -> open(desk, turn)).toList();
    }

    /**
     * Locks every document of that session, in an order that is the same for all, and returns the turns that are open. Refuses by
     * {@code not-found} when it is not a finalisation inside the client, by {@code nothing-ready} when nothing can be signed any more.
     */
    static List<Turn> lock(SigningDesk desk, UUID sessionId) {
        SignerSession session = desk.sessions().find(sessionId).filter(SignerSession::coded).orElseThrow(SigningDesk::notFound);
        List<Turn> open = session.entries().stream().map(SignerSession.Entry::transactionId).sorted()
                .map(id -> desk.lock(sessionId, id)).filter(turn -> open(desk, turn)).toList();
        if (open.isEmpty()) {
            throw new RefusedException("nothing-ready", "Aucun de ces documents n'est prêt à être finalisé.");
        }
        return open;
    }

    private static boolean open(SigningDesk desk, Turn turn) {
        return turn.access(desk.trail().now()) == Access.OPEN;
    }

    /** Returns the ways of a code to {@code person}: by SMS alone when one of those levels asks for it, else wherever he can be reached. */
    static Set<Channel> ways(PersonSnapshot person, Collection<AuthLevel> levels) {
        var ways = EnumSet.noneOf(Channel.class);
        if (person.mobile() != null) {
            ways.add(Channel.SMS);
        }
        if (!levels.contains(AuthLevel.LINK_SMS) && !person.email().isBlank()) {
            ways.add(Channel.EMAIL);
        }
        return ways;
    }

    /** Tells whether a code goes to the same number and the same e-mail for both. */
    static boolean sameAddress(PersonSnapshot one, PersonSnapshot other) {
        return Objects.equals(one.mobile(), other.mobile()) && one.email().equalsIgnoreCase(other.email());
    }
}
