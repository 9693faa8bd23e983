package fr.paraphe.domain.finalisation;

import fr.paraphe.domain.dispatch.SignaturePlatform.FinalisationOrder;
import fr.paraphe.domain.signing.Gesture;
import fr.paraphe.domain.signing.OutgoingMessage.Channel;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Our own platform as the client finalises on it without a browser (E27). Every call throws
 * {@link fr.paraphe.domain.dispatch.PlatformException} when the platform refuses or cannot be reached; {@code NOT_FOUND} once a session is
 * over: after twenty minutes without a call, or twelve hours.
 */
public interface FinalisationPlatform {
    /** How many documents one session takes. */
    int MOST = OpenCodedFinalisation.MOST;
    /** How many documents are signed by one call. */
    int SIGNED_AT_ONCE = 30;

    /** Returns the conditions to be accepted now (F159). */
    Conditions conditions();

    /** Opens a session on those documents for the representative; nothing is sent yet. At most {@link #MOST} documents. */
    Session open(Collection<String> platformIds, FinalisationOrder order);

    /** Says that he accepts that version of the conditions, for all the documents; repeating it changes nothing. */
    void accept(Session session, String version);

    /** Has a code sent to him that way; the former one is worth nothing any more. */
    void askCode(Session session, Channel way);

    /** Says the code that he received; repeating it once it was right changes nothing. */
    void confirm(Session session, String code);

    /** Signs those documents, {@link #SIGNED_AT_ONCE} at most, and says of each what became of it; repeating it changes nothing. */
    List<Signed> sign(Session session, List<String> platformIds, Gesture gesture);

    /** The version of a text, what it is called and the page where it is read. */
    record Conditions(String version, String title, URI page) {}

    /** A session: its secret stays in memory and is shown nowhere; what the platform left aside, and why. */
    record Session(UUID id, String secret, List<Left> left) {
        public Session {
            left = List.copyOf(left);
        }

        @Override
        public String toString() {
            return "session " + id;
        }
    }

    /** A document that the session does not take, and why, in a French sentence. */
    record Left(String platformId, String why) {}

    /** What became of a document: signed by him, now or before, when {@code why} is empty; else why not, in a French sentence. */
    record Signed(String platformId, String why) {}
}
