package fr.paraphe.desktop.archive;

import fr.paraphe.domain.archive.Billing;
import fr.paraphe.domain.merge.SendingCost;
import java.time.YearMonth;

/** What reads the count of archived documents and sets its price; called in the background. Refusals are French sentences. */
public interface BillingDesk {
    /** Returns the months and the price in force (E35). */
    Billing read();

    /** Returns the lines of a month, and what it lacks. */
    Billing.Detail month(YearMonth month);

    /** Puts that price in force for the documents archived from now on (F008). */
    void price(SendingCost cost);
}
