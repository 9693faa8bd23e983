package fr.paraphe.domain.tracking;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.shared.Settings;
import fr.paraphe.domain.shared.Transactions;

/** Chooses by what rules signatories are reminded without anybody asking for it (D-14, F300). */
public final class SetReminderRules {
    private final Settings settings;
    private final Transactions transactions;

    /** Creates the use case on its ports. */
    public SetReminderRules(Settings settings, Transactions transactions) {
        this.settings = settings;
        this.transactions = transactions;
    }

    /** Returns the rules in force. */
    public ReminderRules read() {
        return ReminderRules.of(settings);
    }

    /**
     * Puts those rules in force, from the next round of the background work on.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code right-missing} when {@code actor} may not send (F014)
     */
    public void set(Actor actor, ReminderRules rules) {
        actor.require(Right.SEND);
        transactions.inTransaction(() -> rules.keep(settings));
    }
}
