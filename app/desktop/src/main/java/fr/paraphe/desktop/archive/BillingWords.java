package fr.paraphe.desktop.archive;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.domain.archive.Billing;
import fr.paraphe.domain.archive.Billing.Detail;
import fr.paraphe.domain.archive.Billing.Month;
import fr.paraphe.domain.archive.BillingLines.Uncounted;
import fr.paraphe.domain.merge.SendingCost;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** What the count of archived documents says in words (E35, D-17). */
record BillingWords(Messages messages) {
    private static final int NAMED = 12;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Returns what is counted here and what is not. */
    String notice(Billing billing) {
        return messages.text(billing.demonstration() ? "archive.billing.notice.demonstration" : "archive.billing.notice.embedded");
    }

    /** Returns the price in force, without and with tax. */
    String price(SendingCost cost) {
        BigDecimal tax = cost.price().multiply(cost.vat()).divide(HUNDRED, 2, RoundingMode.HALF_UP);
        return messages.text("archive.billing.price", messages.money(cost.price()), messages.number(cost.vat(), true),
                messages.money(cost.price().add(tax)));
    }

    /** Returns whether each document archived in a month is counted, with a sign. */
    String control(Month month) {
        return month.equal() ? messages.text("archive.billing.control.equal")
                : messages.count("archive.billing.control.missing", Math.abs(month.archived() - month.documents()));
    }

    /** Returns the control of the chosen month, with the references that it lacks; the first twelve are named. */
    String control(Month month, Detail detail) {
        String name = messages.month(detail.month());
        List<Uncounted> missing = detail.missing();
        if (missing.isEmpty()) {
            return messages.count("archive.billing.sound", detail.lines().size(), name);
        }
        String named = missing.stream().limit(NAMED).map(Uncounted::reference).collect(Collectors.joining(", "));
        long others = Math.max(missing.size(), month.archived() - month.documents()) - Math.min(NAMED, missing.size());
        String all = others == 0 ? named : messages.text("archive.billing.others", named, messages.number(others));
        return messages.count("archive.billing.lacking", Math.max(missing.size(), month.archived() - month.documents()), name, all);
    }
}
