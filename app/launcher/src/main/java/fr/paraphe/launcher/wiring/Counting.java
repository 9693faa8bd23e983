package fr.paraphe.launcher.wiring;

import fr.paraphe.domain.archive.ReadBilling;
import fr.paraphe.domain.archive.SetPrice;
import fr.paraphe.domain.merge.SendingCost;
import fr.paraphe.domain.shared.Settings;
import fr.paraphe.store.Base;
import fr.paraphe.store.Repositories;
import java.time.InstantSource;

/** What is counted for the archived documents of a base, and at what price, whether the platform runs or not (E35, D-17). */
record Counting(ReadBilling reading, SetPrice pricing, Settings settings) {
    static Counting of(Base base, InstantSource clock) {
        Repositories data = base.repositories();
        return new Counting(new ReadBilling(data.billing(), data.staff(), data.settings(), clock),
                new SetPrice(data.settings(), base.transactions()), data.settings());
    }

    /** Returns the price in force (F008). */
    SendingCost cost() {
        return SendingCost.of(settings);
    }
}
