package fr.paraphe.domain.archive;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.merge.SendingCost;
import fr.paraphe.domain.shared.Settings;
import fr.paraphe.domain.shared.Transactions;

/** Chooses at what price documents are counted from now on (F008, D-17); those counted before keep the price of their day. */
public final class SetPrice {
    private final Settings settings;
    private final Transactions transactions;

    /** Creates the use case on its ports. */
    public SetPrice(Settings settings, Transactions transactions) {
        this.settings = settings;
        this.transactions = transactions;
    }

    /**
     * Puts that price in force.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code right-missing} when {@code actor} may not send (F014)
     */
    public void set(Actor actor, SendingCost cost) {
        actor.require(Right.SEND);
        transactions.inTransaction(() -> cost.keep(settings));
    }
}
