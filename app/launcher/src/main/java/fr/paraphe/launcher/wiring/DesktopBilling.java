package fr.paraphe.launcher.wiring;

import fr.paraphe.desktop.archive.BillingDesk;
import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.archive.Billing;
import fr.paraphe.domain.merge.SendingCost;
import java.time.YearMonth;
import java.util.function.Supplier;

/** What is counted for the archived documents of an open base; the person at the client sets the price. */
record DesktopBilling(Counting counting, Supplier<Actor> actor) implements BillingDesk {
    @Override
    public Billing read() {
        return counting.reading().read();
    }

    @Override
    public Billing.Detail month(YearMonth month) {
        return counting.reading().month(month);
    }

    @Override
    public void price(SendingCost cost) {
        counting.pricing().set(actor.get(), cost);
    }
}
