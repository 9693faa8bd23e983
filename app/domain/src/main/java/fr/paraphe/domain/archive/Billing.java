package fr.paraphe.domain.archive;

import fr.paraphe.domain.archive.BillingLines.Uncounted;
import fr.paraphe.domain.merge.SendingCost;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/**
 * What is counted for archived documents (E35): the price in force, and the months in which something was archived, the latest first. A
 * demonstration base counts nothing (D-17).
 */
public record Billing(boolean demonstration, SendingCost cost, List<Month> months) {
    public Billing {
        months = List.copyOf(months);
    }

    /**
     * One month: how many documents were counted, for how much before tax and how much VAT, in euros and cents, and how many documents were
     * archived in it.
     */
    public record Month(YearMonth month, long documents, BigDecimal exclTax, BigDecimal vat, long archived) {
        /** Returns what is counted with tax. */
        public BigDecimal inclTax() {
            return exclTax.add(vat);
        }

        /** Tells whether each archived document is counted. */
        public boolean equal() {
            return documents == archived;
        }
    }

    /** The lines of a month, the first archived first, and the documents archived in it that have none, a thousand at most. */
    public record Detail(YearMonth month, List<BillingLine> lines, List<Uncounted> missing) {
        public Detail {
            lines = List.copyOf(lines);
            missing = List.copyOf(missing);
        }
    }
}
