package fr.paraphe.domain.archive;

import fr.paraphe.domain.directory.Institution;
import fr.paraphe.domain.directory.Staff;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.merge.SendingCost;
import fr.paraphe.domain.shared.Settings;

/** Counts a document once it is archived, at the price of that moment; a demonstration base never counts (F009, D-17). */
public final class CountDocument {
    private final BillingLines lines;
    private final Staff staff;
    private final Settings settings;

    /** Creates the use case on its ports. */
    public CountDocument(BillingLines lines, Staff staff, Settings settings) {
        this.lines = lines;
        this.staff = staff;
        this.settings = settings;
    }

    /** Counts {@code archived} unless it was counted already; to be called in the transaction that archives it. */
    void count(SignatureRequest archived) {
        if (staff.institution().filter(Institution::demonstration).isEmpty()) {
            lines.add(BillingLine.of(archived, SendingCost.of(settings)));
        }
    }
}
