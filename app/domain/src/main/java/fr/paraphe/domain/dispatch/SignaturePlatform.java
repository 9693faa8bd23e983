package fr.paraphe.domain.dispatch;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signature platform, ours or a third party's, reached over HTTP.
 * Every call throws {@link PlatformException} when the platform refuses or cannot be reached.
 */
public interface SignaturePlatform {
    /** How many circuits one call may cancel. */
    int CANCELLED_AT_ONCE = 30;

    /** How many circuits one call may remind of: those of one person must come in one call to come in one message. */
    int REMINDED_AT_ONCE = 1_000;

    /** How many circuits one call may extend. */
    int EXTENDED_AT_ONCE = 200;

    /** How many signatories one call may replace. */
    int REPLACED_AT_ONCE = 200;

    /** Hands a document over and returns the platform's identifier; idempotent on {@link OutgoingRequest#externalId()}. */
    String prepare(OutgoingRequest request);

    /** Starts the circuit of a prepared document; starting it twice changes nothing. */
    void start(String platformId);

    /** Hands a document over and starts its circuit, at once where the platform can; idempotent as both are. */
    default String handOver(OutgoingRequest request) {
        String platformId = prepare(request);
        start(platformId);
        return platformId;
    }

    /** Sends the invitations of one batch, one message for each person whatever the number of documents (F113); may be repeated. */
    void announce(UUID batchId);

    /** Returns what changed after {@code cursor}, an empty string at first. */
    Changes changesSince(String cursor);

    /** Returns the circuit as the platform knows it now. */
    Circuit read(String platformId);

    /** Opens a bulk finalisation for that representative and returns the page to show in a browser (F154). */
    URI finalise(Collection<String> platformIds, FinalisationOrder order);

    /**
     * Cancels those circuits, all links at once, and tells whoever had been invited (P7, F182); repeating it changes nothing. What can be
     * cancelled no more, such as an archived document (F183), is refused by itself. At most {@link #CANCELLED_AT_ONCE} in one call.
     */
    List<Cancelled> cancel(Collection<String> platformIds, CancellationOrder order);

    /**
     * Reminds whoever may sign those circuits now, one message for each person whatever the number of documents, and says of every
     * signatory what became of it (F144–F147). With {@code trial} nothing changes and nothing is sent: it says what would become of them.
     * At most {@link #REMINDED_AT_ONCE} in one call.
     */
    List<Reminded> remind(Collection<String> platformIds, ReminderOrder order, boolean trial);

    /**
     * Moves the end of each of those circuits to the moment given, {@code name} being who does it, for the events (P9). A circuit that ends
     * later already stays as it is, so that repeating it changes nothing; one that has ended is refused by itself. At most
     * {@link #EXTENDED_AT_ONCE} in one call.
     */
    List<Extended> extend(Map<String, Instant> ends, String name);

    /**
     * Puts another person, or the same one at another address, in the place of signatories who have not signed: the links received open
     * nothing any more and a new invitation leaves; {@code name} is who does it, for the events (D-27, X25). Repeating it changes nothing;
     * what cannot be replaced is refused by itself. At most {@link #REPLACED_AT_ONCE} in one call.
     */
    List<Replaced> replace(List<Replacement> replacements, String name);

    /** Returns what happened to a document and what was written about it, for people to read (E23). */
    CircuitTrail trail(String platformId);

    /** Returns the signed PDF of an archived document. */
    byte[] signedDocument(String platformId);

    /** Returns the proof file in JSON of an archived document. */
    byte[] proof(String platformId);

    /** Returns the proof file in PDF of an archived document. */
    byte[] proofPdf(String platformId);

    /** Tells whether the platform answers and knows us (F011); throws with the cause otherwise. */
    void check();

    /** The documents that changed, each once, and where to go on; {@code more} when there is more to read at once. */
    record Changes(List<String> platformIds, String next, boolean more) {
        public Changes {
            platformIds = List.copyOf(platformIds);
        }
    }

    /** Who finalises: the person of the representative's entries, and his name for the events (F157). */
    record FinalisationOrder(UUID representativeId, String name) {}

    /** Why circuits are cancelled, whether those who had been invited are told, and who cancels, for the events (F181, E26). */
    record CancellationOrder(String reason, boolean inform, String name) {}

    /** What became of one circuit to cancel: cancelled at that moment, now or before, or else refused by a French sentence. */
    record Cancelled(String platformId, @Nullable Instant at, String refusal) {}

    /** By what way signatories are reminded. */
    enum ReminderWay {
        EMAIL,
        SMS
    }

    /** How signatories are reminded, in what words by e-mail, and who reminds, for the events (F147, E25). */
    record ReminderOrder(ReminderWay way, String words, String name) {}

    /**
     * What became of one signatory of one circuit, or of the whole circuit when there is no signatory: reminded, or left for a reason, a
     * French clause such as «aucun numéro de mobile», empty when reminded.
     */
    record Reminded(String platformId, @Nullable UUID signatoryId, String left) {}

    /** What became of one circuit to extend: when it ends now, or else why it was left, a French clause. */
    record Extended(String platformId, @Nullable Instant endsAt, String left) {}

    /** Who signs from now on in the place of that signatory of that circuit. */
    record Replacement(String platformId, UUID signatoryId, PersonSnapshot person) {}

    /** What became of one replacement: done, now or before, when {@code left} is empty, else why not, a French clause. */
    record Replaced(String platformId, UUID signatoryId, String left) {}
}
