package fr.paraphe.domain.merge;

import java.math.BigDecimal;
import java.util.Optional;

/** Says what a sending will cost at most (V86), for the documents ticked at that moment; one price for each, before tax (D-17). */
public record SendingCost(BigDecimal price) {
    /** The default price, 0,80 € HT. */
    public static final SendingCost STANDARD = new SendingCost(new BigDecimal("0.80"));

    /** Returns the information to show; empty for no document, and on a demonstration base where nothing is ever counted. */
    public Optional<Finding> of(int documents, boolean demonstration) {
        if (documents == 0 || demonstration) {
            return Optional.empty();
        }
        var findings = new Findings();
        findings.inform("V86", null, "selection", "%d %s × %s HT = %s HT au plus, à la finalisation.",
                documents, documents > 1 ? "documents" : "document", FrenchText.money(price), FrenchText.money(total(documents)));
        return Optional.of(findings.list().getFirst());
    }

    /** Returns what that many documents cost, before tax. */
    public BigDecimal total(long documents) {
        return price.multiply(BigDecimal.valueOf(documents));
    }
}
