package fr.paraphe.domain.tracking;

import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignaturePlatform;
import fr.paraphe.domain.dispatch.SignaturePlatform.Reminded;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderOrder;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderWay;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.OutgoingMessage;
import fr.paraphe.domain.signing.Reminders;
import fr.paraphe.domain.signing.SigningDesk;
import fr.paraphe.domain.signing.SigningTransaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reminds the signatories of our platform (F144–F147): only those who can sign now, one message for each person. All of a call is one
 * database transaction: links, events and messages, or nothing.
 */
public final class RemindTransactions {
    /** The words of a reminder by e-mail for which none were typed. */
    public static final String USUAL_WORDS =
            "Bonjour,\n\nNous n'avons pas encore reçu votre signature. Merci de lire et de signer ce qui suit.";
    private static final int LONGEST = 2_000;

    private final SigningDesk desk;
    private final Reminders reminders;

    /** Reminds of documents of {@code desk} by {@code reminders}. */
    public RemindTransactions(SigningDesk desk, Reminders reminders) {
        this.desk = desk;
        this.reminders = reminders;
    }

    /**
     * Reminds and returns what became of each signatory of each document; with {@code trial}, what would become of them. The whole is
     * refused by {@code bad-request} when there are too many documents for one call, or words longer than 2,000 characters.
     */
    public List<Reminded> remind(Collection<UUID> ids, ReminderOrder order, boolean trial) {
        if (ids.size() > SignaturePlatform.REMINDED_AT_ONCE) {
            throw new RefusedException("bad-request",
                    "Relancez pour " + SignaturePlatform.REMINDED_AT_ONCE + " documents au plus à la fois.");
        }
        if (order.words().length() > LONGEST) {
            throw new RefusedException("bad-request", "Le message d'une relance compte " + LONGEST + " caractères au plus.");
        }
        return desk.database().inTransaction((Supplier<List<Reminded>>) () -> reminded(ids, order, trial));
    }

    private List<Reminded> reminded(Collection<UUID> ids, ReminderOrder order, boolean trial) {
        Instant now = desk.trail().now();
        var said = new ArrayList<Reminded>();
        var running = new ArrayList<SigningTransaction>();
        for (UUID id : new TreeSet<>(ids)) { // always in one order, so that two calls never wait for each other
            Optional<SigningTransaction> found = desk.documents().lock(id);
            Optional<String> obstacle = found.isEmpty() ? Optional.of("la plateforme ne connaît pas ce document")
                    : Obstacles.obstacle(RequestStatus.of(found.get().circuit(), now));
            obstacle.ifPresent(why -> said.add(new Reminded(id.toString(), null, why)));
            found.filter(_ -> obstacle.isEmpty()).ifPresent(running::add);
        }
        Map<UUID, Instant> last = desk.documents().lastReminders(running.stream().flatMap(RemindTransactions::persons).distinct().toList());
        var due = new ArrayList<Reminders.Due>();
        for (SigningTransaction transaction : running) {
            for (Signatory signatory : transaction.circuit().signatories()) {
                Optional<String> obstacle = Obstacles.obstacle(transaction.circuit(), signatory, order.way(), last, now);
                said.add(new Reminded(transaction.id().toString(), signatory.id(), obstacle.orElse("")));
                if (obstacle.isEmpty()) {
                    due.add(new Reminders.Due(transaction, signatory));
                }
            }
        }
        if (!trial) {
            reminders.queue(due, words(order));
        }
        return said;
    }

    private static Stream<UUID> persons(SigningTransaction transaction) {
        return transaction.circuit().signatories().stream().map(signatory -> signatory.person().personId());
    }

    private static Reminders.Words words(ReminderOrder order) {
        var channel = order.way() == ReminderWay.SMS ? OutgoingMessage.Channel.SMS : OutgoingMessage.Channel.EMAIL;
        return new Reminders.Words(channel, order.words().isBlank() ? USUAL_WORDS : order.words(), order.name(), false);
    }
}
