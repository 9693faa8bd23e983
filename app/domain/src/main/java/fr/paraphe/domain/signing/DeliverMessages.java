package fr.paraphe.domain.signing;

import fr.paraphe.domain.dispatch.PlatformException;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.shared.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers the queued messages. Tokens and codes are made here, at the last moment, and only their digests are kept: the database and its
 * backups never hold a usable secret. A message tried again carries new ones.
 */
public final class DeliverMessages {
    private static final Logger LOG = LoggerFactory.getLogger(DeliverMessages.class);
    /** How many messages one run tries. */
    public static final int AT_ONCE = 50;

    private static final int TRIES = 5;
    private final SigningDesk desk;
    private final OutgoingMessages messages;
    private final OneTimeCodes codes;
    private final CodeSeal seal;
    private final MessageCourier courier;
    private final List<PersonalLinks> others;
    private final Supplier<String> publicAddress;

    /**
     * Delivers through {@code courier}; {@code others} are the links that sign nothing; all begin with {@code publicAddress}, known once
     * the server listens, without a final slash.
     */
    public DeliverMessages(SigningDesk desk, OutgoingMessages messages, OneTimeCodes codes, CodeSeal seal, MessageCourier courier,
            List<PersonalLinks> others, Supplier<String> publicAddress) {
        this.desk = desk;
        this.messages = messages;
        this.codes = codes;
        this.seal = seal;
        this.courier = courier;
        this.others = List.copyOf(others);
        this.publicAddress = publicAddress;
    }

    /** Tries every queued message once, 50 at most, and returns how many were delivered. */
    public int run() {
        int delivered = 0;
        for (OutgoingMessage message : messages.queued(AT_ONCE)) {
            delivered += deliver(message) ? 1 : 0;
        }
        return delivered;
    }

    private boolean deliver(OutgoingMessage message) {
        Optional<String> text = desk.database().inTransaction((Supplier<Optional<String>>) () -> completed(message));
        if (text.isEmpty()) {
            finish(message.failed("plus rien à signer à la livraison", true), _ -> { });
            return false;
        }
        try {
            courier.deliver(message.withText(text.get()), messages.attachments(message.id()));
        } catch (PlatformException e) {
            LOG.warn("message {} not delivered, try {}: {}", message.id(), message.attempts() + 1, e.kind());
            finish(message.failed(String.valueOf(e.getMessage()), !e.passing() || message.attempts() + 1 >= TRIES), _ -> { });
            return false;
        }
        desk.database().inTransaction(() -> {
            finish(message.sent(), link -> invited(link, message.channel()));
            MessageText.codes(message.text()).forEach(this::codeSent);
        });
        return true;
    }

    private void finish(OutgoingMessage message, Consumer<UUID> eachLink) {
        desk.database().inTransaction(() -> {
            messages.save(message);
            MessageText.links(message.text()).forEach(eachLink);
        });
    }

    /** Returns the text with its secrets; empty when every link or code it was to carry is dead meanwhile. */
    private Optional<String> completed(OutgoingMessage message) {
        String text = message.text().replace(MessageText.PRIVACY, publicAddress.get() + "/donnees-personnelles")
                .replace(MessageText.SPACE, publicAddress.get() + "/espace");
        List<UUID> marks = MessageText.links(text);
        boolean alive = marks.isEmpty() && MessageText.codes(text).isEmpty()
                && others.stream().allMatch(each -> MessageText.marked(each.mark(), message.text()).isEmpty());
        for (PersonalLinks each : others) {
            for (UUID id : MessageText.marked(each.mark(), text)) {
                Optional<String> token = each.newToken(id);
                alive |= token.isPresent();
                text = text.replace("{" + each.mark() + ":" + id + "}", address(each.path(), token));
            }
        }
        for (UUID id : marks) {
            Optional<String> token = newToken(id);
            alive |= token.isPresent();
            text = text.replace("{lien:" + id + "}", address("/s/", token));
        }
        for (UUID id : MessageText.codes(text)) {
            Optional<String> digits = newDigits(id);
            alive |= digits.isPresent();
            text = text.replace("{code:" + id + "}", digits.orElse("(annulé)"));
        }
        return alive ? Optional.of(text) : Optional.empty();
    }

    private String address(String path, Optional<String> token) {
        return token.map(t -> publicAddress.get() + path + t).orElse("(lien annulé)");
    }

    private Optional<String> newToken(UUID linkId) {
        return locked(linkId).filter(link -> link.status(desk.trail().now()) == LinkStatus.ACTIVE).map(link -> {
            String token = Secrets.next();
            desk.links().save(link.delivered(Sha256.hex(token)));
            return token;
        });
    }

    /** The signatory may be using a former delivery of this link at this moment: lock first, then read. */
    private Optional<SigningLink> locked(UUID linkId) {
        return desk.links().find(linkId)
                .flatMap(link -> desk.documents().lock(link.transactionId()))
                .flatMap(_ -> desk.links().find(linkId));
    }

    private Optional<String> newDigits(UUID codeId) {
        Instant now = desk.trail().now();
        return codes.find(codeId).filter(code -> code.burntAt() == null).map(code -> {
            String digits = Secrets.digits();
            codes.save(code.delivered(seal.seal(code, digits), now));
            return digits;
        });
    }

    private void invited(UUID linkId, OutgoingMessage.Channel channel) {
        locked(linkId).ifPresent(link -> {
            SigningTransaction transaction = desk.documents().find(link.transactionId()).orElseThrow();
            Signatory signatory = transaction.circuit().signatory(link.signatoryId()).orElseThrow();
            Instant now = desk.trail().now();
            desk.documents().update(transaction.with(transaction.circuit().with(signatory.id(), p -> p.invited(now))));
            desk.trail().append(transaction.id(), ProofEventType.INVITED, signatory, ClientTrace.NONE,
                    "lien " + link.id() + " " + Masks.way(channel, signatory.person()));
        });
    }

    private void codeSent(UUID codeId) {
        desk.database().inTransaction(() -> codes.find(codeId).ifPresent(code -> {
            SignerSession session = desk.sessions().find(code.sessionId()).orElseThrow();
            for (SignerSession.Entry entry : session.entries()) {
                SigningDesk.Turn turn = desk.lock(session.id(), entry.transactionId());
                desk.trail().append(entry.transactionId(), ProofEventType.CODE_SENT, turn.signatory(), ClientTrace.NONE,
                        Masks.way(OneTimeCode.way(code.address()), code.address()));
            }
        }));
    }
}
