package fr.paraphe.domain.tracking;

import fr.paraphe.domain.dispatch.CircuitTrail;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderWay;
import fr.paraphe.domain.signing.Masks;
import fr.paraphe.domain.signing.OutgoingMessage;
import fr.paraphe.domain.signing.OutgoingMessages;
import fr.paraphe.domain.signing.ProofEvent;
import fr.paraphe.domain.signing.ProofEvents;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Retraces a document at our platform for whoever follows it (E23): the events of its proof in words, and the messages about it with their
 * recipients masked. The secrets of links and codes are kept nowhere; their identifiers and whole digests are left to the proof file.
 */
public final class ReadTrail {
    /** How many events are told, and how many messages: what a signatory may cause by opening his link again and again has no end. */
    static final int MOST = 1_000;

    private static final Pattern LINK = Pattern.compile("^lien [0-9a-f-]{36} ?");
    private static final Pattern DIGEST = Pattern.compile("\\b([0-9a-f]{8})[0-9a-f]{56}\\b");
    private static final Pattern MOMENT = Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z");
    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("dd/MM/yyyy à HH:mm", Locale.FRENCH).withZone(ZoneId.of("Europe/Paris"));

    private final ProofEvents events;
    private final OutgoingMessages messages;

    /** Creates the use case on its repositories. */
    public ReadTrail(ProofEvents events, OutgoingMessages messages) {
        this.events = events;
        this.messages = messages;
    }

    /** Returns what is known of that document; of more than a thousand events or messages, the last ones. */
    public CircuitTrail read(UUID transactionId) {
        List<ProofEvent> all = events.of(transactionId);
        int earlier = Math.max(0, all.size() - MOST);
        return new CircuitTrail(earlier, all.subList(earlier, all.size()).stream().map(ReadTrail::event).toList(),
                messages.about(transactionId, MOST).reversed().stream().map(ReadTrail::message).toList());
    }

    private static CircuitTrail.Event event(ProofEvent event) {
        return new CircuitTrail.Event(event.at(), event.type().code(), event.type().label(), event.actor(), said(event.detail()));
    }

    private static String said(String detail) {
        String shorter = DIGEST.matcher(LINK.matcher(detail).replaceFirst("")).replaceAll("$1…");
        return MOMENT.matcher(shorter).replaceAll(found -> SHOWN.format(Instant.parse(found.group())));
    }

    private static CircuitTrail.Message message(OutgoingMessage message) {
        boolean mail = message.channel() == OutgoingMessage.Channel.EMAIL;
        String address = mail ? Masks.email(message.recipient()) : Masks.mobile(message.recipient());
        CircuitTrail.State state = switch (message.status()) {
            case QUEUED -> CircuitTrail.State.QUEUED;
            case SENT -> CircuitTrail.State.SENT;
            case REJECTED -> CircuitTrail.State.REJECTED;
        };
        String failure = message.failure();
        return new CircuitTrail.Message(message.createdAt(), mail ? ReminderWay.EMAIL : ReminderWay.SMS, message.recipientName(), address,
                message.title(), state, failure == null ? null : failure.replace(message.recipient(), address));
    }
}
