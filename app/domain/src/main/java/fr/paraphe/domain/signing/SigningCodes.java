package fr.paraphe.domain.signing;

import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.RefusedException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Sends one-time codes and checks what is typed, within the limits of D-24: one in 30 seconds, five an hour for a number or an address,
 * five tries, then fifteen minutes of wait. Every method runs in the caller's database transaction, under his lock.
 */
public final class SigningCodes {
    /** How many codes are sent in one hour. */
    static final int MOST = 5;
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration HOUR = Duration.ofHours(1);
    private final OneTimeCodes codes;
    private final OutgoingMessages messages;
    private final CodeSeal seal;
    private final ProofTrail trail;

    /** Keeps codes in {@code codes}, queues their messages in {@code messages}, and takes the hour of {@code trail}. */
    public SigningCodes(OneTimeCodes codes, OutgoingMessages messages, CodeSeal seal, ProofTrail trail) {
        this.codes = codes;
        this.messages = messages;
        this.seal = seal;
        this.trail = trail;
    }

    /** Whose code it is: his tries and his wait are counted under {@code holderId}, in whatever session; where it goes, and who writes. */
    public record Holder(UUID sessionId, UUID holderId, PersonSnapshot person, OutgoingMessage.Channel way, String senderLabel) {
        /** Returns the number or the e-mail that the code goes to; refuses by {@code mobile-missing} when there is none. */
        String address() {
            String address = way == OutgoingMessage.Channel.SMS ? person.mobile() : person.email();
            if (address == null || address.isBlank()) {
                throw new RefusedException("mobile-missing", "Aucun code ne peut être envoyé\u00a0: il manque une adresse ou un numéro.");
            }
            return address;
        }
    }

    /** Returns the last code asked by that holder. */
    Optional<OneTimeCode> latest(UUID holderId) {
        return codes.latest(holderId);
    }

    /**
     * Queues a code about those documents; the former one is burnt.
     *
     * @throws TryLaterException {@code too-soon}, {@code too-many} or {@code code-locked}
     */
    public void send(Holder holder, Set<UUID> transactionIds) {
        requireAllowed(holder);
        Instant now = trail.now();
        String address = holder.address();
        Optional<OneTimeCode> former = latest(holder.holderId());
        former.filter(c -> c.burntAt() == null).ifPresent(c -> codes.save(c.burnt(now)));
        OneTimeCode code = OneTimeCode.asked(Ids.next(now), holder.sessionId(), holder.holderId(), address, now);
        codes.save(code);
        boolean sms = holder.way() == OutgoingMessage.Channel.SMS;
        messages.save(new OutgoingMessage(Ids.next(now), holder.way(), address, holder.person().firstLast(), holder.senderLabel(),
                sms ? "" : MessageText.CODE_SUBJECT, MessageText.code(holder.way(), code.id(), transactionIds.size()), now,
                OutgoingMessage.Status.QUEUED, 0, null), transactionIds);
    }

    /** Refuses, as {@link #send} does, what is beyond the limits. */
    void requireAllowed(Holder holder) {
        Instant now = trail.now();
        String address = holder.address();
        Optional<OneTimeCode> former = latest(holder.holderId());
        requireUnlocked(former, now);
        former.map(c -> Duration.between(now, c.askedAt().plus(PAUSE))).filter(Duration::isPositive).ifPresent(wait -> {
            throw new TryLaterException("too-soon", "Un code vient d'être demandé\u00a0: attendez trente secondes.", wait);
        });
        if (codes.sentSince(address, now.minus(HOUR)) >= MOST) {
            throw new TryLaterException("too-many", "Cinq codes ont été envoyés "
                    + (OneTimeCode.way(address) == OutgoingMessage.Channel.SMS ? "à ce numéro" : "à cette adresse")
                    + " en une heure\u00a0: réessayez plus tard.", HOUR);
        }
    }

    /** Refuses while too many wrong tries lock the holder, whatever his browser. */
    private static void requireUnlocked(Optional<OneTimeCode> latest, Instant now) {
        latest.filter(c -> c.locked(now)).ifPresent(c -> {
            throw new TryLaterException("code-locked", "Trop d'essais\u00a0: attendez quinze minutes avant de demander un nouveau code.",
                    Duration.between(now, c.lockedUntil() == null ? now : c.lockedUntil()));
        });
    }

    /** A code tried: for the how many-th time, and whether it was the right one. */
    public record Tried(int number, boolean right) {
        /** Returns the event that tells it. */
        public ProofEventType type() {
            return right ? ProofEventType.CODE_ACCEPTED : ProofEventType.CODE_FAILED;
        }

        /** Returns its words in the proof. */
        public String detail() {
            return "essai " + number;
        }
    }

    /**
     * Checks what was typed, once: the right code is burnt, a wrong one is counted, and {@code noted} hears of the try. Returns why it does
     * not do, to be thrown after the transaction so that the try stays; empty when it does. Refuses by {@code code-locked},
     * {@code code-missing} or {@code code-expired} without counting anything.
     */
    public Optional<RefusedException> check(UUID sessionId, UUID holderId, String digits, Consumer<Tried> noted) {
        Instant now = trail.now();
        Optional<OneTimeCode> latest = latest(holderId);
        requireUnlocked(latest, now);
        OneTimeCode code = latest.filter(c -> c.burntAt() == null && c.mac() != null)
                .orElseThrow(() -> new RefusedException("code-missing", "Demandez un code, puis tapez celui que vous avez reçu."));
        if (code.expired(now)) {
            throw new RefusedException("code-expired", "Code expiré\u00a0: demandez un nouveau code.");
        }
        String mac = code.mac() == null ? "" : code.mac();
        boolean right = code.sessionId().equals(sessionId) && Secrets.same(seal.seal(code, digits.strip()), mac);
        codes.save(right ? code.burnt(now) : code.failed(now));
        noted.accept(new Tried(code.tries() + 1, right));
        return right ? Optional.empty()
                : Optional.of(new RefusedException("code-wrong",
                        "Code incorrect\u00a0: vérifiez le dernier message reçu ou demandez un nouveau code."));
    }
}
