package fr.paraphe.domain.signing;

import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Queues reminders: one message for each address or number whatever the number of documents, which carries links of its own; those received
 * before go on opening, so that nobody loses the message that he kept (F144, F147). The representative, who signs from the client, gets
 * no link.
 */
public final class Reminders {
    /** Between two reminders of one person, whatever the document (D-14). */
    public static final Duration PAUSE = Duration.ofHours(24);

    private final SigningDesk desk;
    private final OutgoingMessages messages;
    private final Invitations invitations;

    /** Writes events to {@code desk} and messages to {@code messages}; links are those of {@code invitations}. */
    public Reminders(SigningDesk desk, OutgoingMessages messages, Invitations invitations) {
        this.desk = desk;
        this.messages = messages;
        this.invitations = invitations;
    }

    /** A signature still expected on one locked document. */
    public record Due(SigningTransaction transaction, Signatory signatory) {}

    /**
     * By what way, in what words where the way has room for some, by whom, as the events name him, and whether the end comes (P6).
     */
    public record Words(OutgoingMessage.Channel channel, String text, String name, boolean ending) {}

    /** Queues the messages and records each signature asked for again; in the caller's database transaction. */
    public void queue(List<Due> due, Words words) {
        byRecipient(due, words.channel()).forEach(own -> send(own, words));
        Instant now = desk.trail().now();
        due.stream().collect(Collectors.groupingBy(one -> one.transaction().id(), LinkedHashMap::new, Collectors.toList())).values()
                .forEach(own -> record(own, words, now));
    }

    private static Collection<List<Due>> byRecipient(List<Due> due, OutgoingMessage.Channel channel) {
        return due.stream().collect(Collectors.groupingBy(one -> one.signatory().representative() + " " + recipient(one, channel),
                LinkedHashMap::new, Collectors.toList())).values();
    }

    private static String recipient(Due due, OutgoingMessage.Channel channel) {
        return switch (channel) {
            case EMAIL -> due.signatory().person().email().strip().toLowerCase(Locale.ROOT);
            case SMS -> Objects.requireNonNull(due.signatory().person().mobile(), "reminded by SMS without a mobile");
        };
    }

    private void send(List<Due> own, Words words) {
        Due first = own.getFirst();
        boolean mail = words.channel() == OutgoingMessage.Channel.EMAIL;
        String subject;
        String text;
        if (first.signatory().representative()) {
            subject = MessageText.TO_FINALISE;
            text = mail ? MessageText.finalisation(first.transaction().documentName()) : MessageText.finalisationSms(own.size());
        } else {
            var lines = new ArrayList<MessageText.Line>();
            own.forEach(one -> lines.add(new MessageText.Line(one.transaction(), one.signatory(),
                    invitations.newLink(one.transaction(), one.signatory()))));
            subject = MessageText.reminderSubject(lines.size(), words.ending());
            text = mail ? MessageText.announcing(words.text(), lines) : MessageText.reminderSms(lines);
        }
        Instant now = desk.trail().now();
        messages.save(new OutgoingMessage(Ids.next(now), words.channel(), recipient(first, words.channel()),
                first.signatory().person().firstLast(), first.transaction().message().senderLabel(), mail ? subject : "", text, now,
                OutgoingMessage.Status.QUEUED, 0, null), Invitations.ids(own.stream().map(Due::transaction).toList()));
    }

    private void record(List<Due> own, Words words, Instant now) {
        SigningTransaction next = own.getFirst().transaction();
        for (Due one : own) {
            Signatory signatory = one.signatory();
            next = next.with(next.circuit().with(signatory.id(), progress -> progress.reminded(now)));
            desk.trail().append(next.id(), ProofEventType.REMINDED, words.name(), signatory.person().lastFirst() + ", "
                    + signatory.role().label() + ", " + Masks.way(words.channel(), signatory.person()));
        }
        desk.documents().update(next);
    }
}
