package fr.paraphe.domain.tracking;

import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderWay;
import fr.paraphe.domain.signing.OutgoingMessage;
import fr.paraphe.domain.signing.Reminders;
import fr.paraphe.domain.signing.SigningDesk;
import fr.paraphe.domain.signing.SigningTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reminds by e-mail, as the institution's rules say, whoever may sign and lets the days pass (D-14, F300, X22), and warns those who have
 * still to sign of the end (P6). When one document is due, one message speaks of all those that the person has to sign. It may be run
 * as often as one wishes: it looks once in a quarter of an hour, at once when the rules changed, and reminds nobody twice in a day.
 */
public final class RemindByRule {
    /** Who reminds, as the events name it. */
    static final String RULE = "relance automatique";
    private static final String BEFORE_THE_END = "Bonjour,\n\nNous n'avons pas encore reçu votre signature, et il reste peu de temps"
            + "\u00a0: passé la date indiquée plus bas, il ne sera plus possible de signer.";
    private static final Duration LOOKED = Duration.ofMinutes(15);
    private static final int AT_ONCE = 500;

    private final SigningDesk desk;
    private final Reminders reminders;
    private final Supplier<ReminderRules> rules;
    private Instant looked = Instant.EPOCH;
    private @Nullable ReminderRules followed;

    /** Reminds of documents of {@code desk} by {@code reminders}, as {@code rules} say at that moment. */
    public RemindByRule(SigningDesk desk, Reminders reminders, Supplier<ReminderRules> rules) {
        this.desk = desk;
        this.reminders = reminders;
        this.rules = rules;
    }

    /** Reminds whoever is due, and returns how many persons that was; for one thread. */
    public int run() {
        Instant now = desk.trail().now();
        ReminderRules inForce = rules.get();
        boolean justLooked = inForce.equals(followed) && now.isBefore(looked.plus(LOOKED));
        if (!inForce.any() || !inForce.hours().allow(now) || justLooked) {
            return 0;
        }
        int reminded = 0;
        for (UUID person : due(inForce, now)) {
            reminded += desk.database().inTransaction((Supplier<Integer>) () -> remind(person, inForce));
        }
        looked = now;
        followed = inForce;
        return reminded;
    }

    private Set<UUID> due(ReminderRules inForce, Instant now) {
        Set<UUID> persons = new LinkedHashSet<>();
        UUID after = new UUID(0, 0);
        List<SigningTransaction> some;
        do {
            some = desk.documents().silent(now, now.minus(Reminders.PAUSE), after, AT_ONCE);
            for (SigningTransaction transaction : some) {
                transaction.circuit().front().stream().filter(s -> inForce.due(transaction.circuit(), s, now).isPresent())
                        .forEach(s -> persons.add(s.person().personId()));
                after = transaction.id();
            }
        } while (some.size() == AT_ONCE);
        return persons;
    }

    /** Reads it all again under the locks: he may have signed meanwhile, or have been reminded by hand. */
    private int remind(UUID person, ReminderRules inForce) {
        Instant now = desk.trail().now();
        // always in one order, so that it never waits for a reminder by hand that waits for it
        List<SigningTransaction> locked = new TreeSet<>(desk.documents().awaiting(person, now)).stream()
                .flatMap(id -> desk.documents().lock(id).stream()).toList();
        Map<UUID, Instant> last = desk.documents().lastReminders(List.of(person));
        var due = new ArrayList<Reminders.Due>();
        var causes = new LinkedHashSet<ReminderRules.Cause>();
        for (SigningTransaction transaction : locked) {
            for (Signatory signatory : transaction.circuit().signatories()) {
                boolean invited = signatory.person().personId().equals(person) && signatory.progress().invitedAt() != null;
                if (invited && Obstacles.obstacle(transaction.circuit(), signatory, ReminderWay.EMAIL, last, now).isEmpty()) {
                    due.add(new Reminders.Due(transaction, signatory));
                    inForce.due(transaction.circuit(), signatory, now).ifPresent(causes::add);
                }
            }
        }
        if (causes.isEmpty()) {
            return 0;
        }
        boolean end = causes.contains(ReminderRules.Cause.END);
        reminders.queue(due, new Reminders.Words(OutgoingMessage.Channel.EMAIL, end ? BEFORE_THE_END : RemindTransactions.USUAL_WORDS,
                RULE, end));
        return 1;
    }
}
