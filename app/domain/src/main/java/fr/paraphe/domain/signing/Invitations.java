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
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Invites those whose turn it is and who have no link yet: one message for each e-mail address whatever the number of documents (F113),
 * one link for each role on each document (F114). The representative gets no link: he is told once for a batch, and signs from the client.
 */
public final class Invitations {
    private final SigningDesk desk;
    private final OutgoingMessages messages;
    private final Duration linkLife;

    /** Writes links to {@code desk} and messages to {@code messages}; a link lives {@code linkLife} (D-04), the circuit's end at most. */
    public Invitations(SigningDesk desk, OutgoingMessages messages, Duration linkLife) {
        this.desk = desk;
        this.messages = messages;
        this.linkLife = linkLife;
    }

    /** Queues what the new front of one locked document needs; returns the transaction as it is to be kept. */
    SigningTransaction front(SigningTransaction transaction) {
        queue(lines(transaction));
        return representativeTold(transaction);
    }

    /** Returns the documents to announce of one locked transaction, each with its new link. */
    List<MessageText.Line> lines(SigningTransaction transaction) {
        var lines = new ArrayList<MessageText.Line>();
        for (Signatory s : transaction.startedAt() == null ? List.<Signatory>of() : transaction.circuit().front()) {
            if (!s.representative() && desk.link(transaction.id(), s.id()).isEmpty()) {
                lines.add(new MessageText.Line(transaction, s, newLink(transaction, s)));
            }
        }
        return lines;
    }

    /** Adds a link for one signatory, without a token until its message is delivered. */
    SigningLink newLink(SigningTransaction transaction, Signatory signatory) {
        Instant now = desk.trail().now();
        var link = new SigningLink(Ids.next(now), transaction.id(), signatory.id(), null, now,
                expiry(now, transaction.circuit().endsAt()), null, null);
        desk.links().save(link);
        return link;
    }

    private Instant expiry(Instant made, Instant circuitEnd) {
        Instant end = made.plus(linkLife);
        return end.isBefore(circuitEnd) ? end : circuitEnd;
    }

    /** Lets the links that open now live as long as the new end of their locked circuit allows (P9, D-04). */
    public void extended(SigningTransaction extended) {
        extended.circuit().signatories().stream().flatMap(s -> desk.openLinks(extended.id(), s.id()).stream())
                .forEach(link -> desk.links().save(link.until(expiry(link.createdAt(), extended.circuit().endsAt()))));
    }

    /** Queues one message for each address. */
    void queue(List<MessageText.Line> lines) {
        byAddress(lines, MessageText.Line::signatory).forEach(own ->
                send(own.stream().map(MessageText.Line::transaction).toList(), own.getFirst().signatory(),
                        MessageText.subject(own.getFirst().transaction().message().subject(), own.size()),
                        MessageText.announcing(own.getFirst().transaction().message().body(), own)));
    }

    private static <T> Collection<List<T>> byAddress(List<T> all, Function<T, Signatory> signatory) {
        return all.stream().collect(Collectors.groupingBy(each -> address(signatory.apply(each)), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static String address(Signatory signatory) {
        return signatory.person().email().strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Tells whoever had been invited to sign one of {@code cancelled} that it is not to be signed any more, and why: one message for each
     * e-mail address whatever the number of documents. An invitation still on its way carries no link any more (P7, F182).
     */
    public void cancelled(List<SigningTransaction> cancelled, String reason) {
        var told = new ArrayList<MessageText.Called>();
        for (SigningTransaction transaction : cancelled) {
            transaction.circuit().signatories().stream().filter(s -> !s.person().email().isBlank() && invited(transaction, s))
                    .forEach(s -> told.add(new MessageText.Called(transaction, s)));
        }
        tell(told, own -> MessageText.cancelledSubject(own.size()), own -> MessageText.cancellation(own, reason));
    }

    /** Tells those whom somebody else replaces that they sign no more: one message for each address (X25). */
    void relieved(List<MessageText.Called> called) {
        tell(called, own -> MessageText.relievedSubject(own.size()), MessageText::relieved);
    }

    private void tell(List<MessageText.Called> called, Function<List<MessageText.Called>, String> subject,
            Function<List<MessageText.Called>, String> text) {
        byAddress(called, MessageText.Called::signatory).forEach(own -> send(own.stream().map(MessageText.Called::transaction).toList(),
                own.getFirst().signatory(), subject.apply(own), text.apply(own)));
    }

    /** Tells whether a message asked that signatory to sign: a link has a digest from the moment its message leaves. */
    boolean invited(SigningTransaction transaction, Signatory signatory) {
        return signatory.progress().invitedAt() != null
                || desk.links().ofTransaction(transaction.id()).stream()
                        .anyMatch(link -> link.signatoryId().equals(signatory.id()) && link.tokenHash() != null);
    }

    /** Queues an e-mail about those documents to one signatory, in the name of the sender of the first. */
    void send(List<SigningTransaction> about, Signatory to, String subject, String text) {
        Instant now = desk.trail().now();
        messages.save(new OutgoingMessage(Ids.next(now), OutgoingMessage.Channel.EMAIL,
                address(to), to.person().firstLast(), about.getFirst().message().senderLabel(),
                subject, text, now, OutgoingMessage.Status.QUEUED, 0, null), ids(about));
    }

    /** Returns which documents those are, each once. */
    static Set<UUID> ids(List<SigningTransaction> documents) {
        return documents.stream().map(SigningTransaction::id).collect(Collectors.toSet());
    }

    /** Tells the representative when the last mandatory signature is in (P3), by one message for a batch. */
    SigningTransaction representativeTold(SigningTransaction transaction) {
        if (transaction.startedAt() == null) {
            return transaction;
        }
        return transaction.circuit().front().stream()
                .filter(s -> s.representative() && s.progress().invitedAt() == null)
                .findFirst()
                .map(r -> told(transaction, r))
                .orElse(transaction);
    }

    private SigningTransaction told(SigningTransaction transaction, Signatory representative) {
        boolean alreadyWritten = desk.documents().ofBatch(transaction.batchId()).stream()
                .filter(other -> !other.id().equals(transaction.id()))
                .flatMap(other -> other.circuit().representative().stream())
                .anyMatch(r -> r.person().personId().equals(representative.person().personId()) && r.progress().invitedAt() != null);
        if (!alreadyWritten && !representative.person().email().isBlank()) {
            send(List.of(transaction), representative, MessageText.TO_FINALISE, MessageText.finalisation(transaction.documentName()));
        }
        Instant now = desk.trail().now();
        desk.trail().append(transaction.id(), ProofEventType.INVITED, representative, ClientTrace.NONE,
                "signatures obligatoires complètes");
        return transaction.with(transaction.circuit().with(representative.id(), p -> p.invited(now)));
    }
}
