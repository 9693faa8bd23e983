package fr.paraphe.domain.merge;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Settings;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The price of one document whose circuit is finalised, in euros before tax, and the rate of VAT in per cent (F008, D-17). Says what a
 * sending will cost at most (V86), for the documents ticked at that moment.
 */
public record SendingCost(BigDecimal price, BigDecimal vat) {
    /** 0,80 € HT and 20 %, where an institution chose nothing. */
    public static final SendingCost STANDARD = new SendingCost(new BigDecimal("0.80"), new BigDecimal(20));

    private static final String PRICE = "billing.price";
    private static final String VAT = "billing.vat";
    private static final int DECIMALS = 2;
    private static final int MOST = 100;
    private static final Pattern TYPED = Pattern.compile("(\\d{1,3})(?:[.,](\\d{1,2}))?");

    /**
     * Keeps two decimals of each.
     *
     * @throws RefusedException {@code price-wrong}, {@code vat-wrong} below 0, above 100, or with more than two decimals
     */
    public SendingCost {
        price = kept(price).orElseThrow(SendingCost::wrongPrice);
        vat = kept(vat).orElseThrow(SendingCost::wrongVat);
    }

    private static Optional<BigDecimal> kept(BigDecimal number) {
        boolean sound = number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(MOST)) <= 0
                && number.stripTrailingZeros().scale() <= DECIMALS;
        return sound ? Optional.of(number.setScale(DECIMALS)) : Optional.empty();
    }

    private static RefusedException wrongPrice() {
        return new RefusedException("price-wrong",
                "Le prix d'un document est de 0 à 100\u00a0€, avec deux décimales au plus\u00a0: tapez par exemple 0,80.");
    }

    private static RefusedException wrongVat() {
        return new RefusedException("vat-wrong",
                "Le taux de TVA est de 0 à 100\u00a0%, avec deux décimales au plus\u00a0: tapez par exemple 20 ou 5,5.");
    }

    /** Returns the price in force in an institution; {@link #STANDARD} where it chose nothing. */
    public static SendingCost of(Settings settings) {
        return new SendingCost(settings.get(PRICE).map(BigDecimal::new).orElse(STANDARD.price),
                settings.get(VAT).map(BigDecimal::new).orElse(STANDARD.vat));
    }

    /**
     * Returns the cost that somebody typed, with a comma or a dot, the signs € and % left or not.
     *
     * @throws RefusedException {@code price-wrong}, {@code vat-wrong} when it cannot be read or is out of bounds
     */
    public static SendingCost typed(String price, String vat) {
        return new SendingCost(number(price, "€").orElseThrow(SendingCost::wrongPrice),
                number(vat, "%").orElseThrow(SendingCost::wrongVat));
    }

    private static Optional<BigDecimal> number(String text, String sign) {
        Matcher read = TYPED.matcher(text.replace(sign, "").replace('\u00a0', ' ').replace('\u202f', ' ').strip());
        return read.matches()
                ? Optional.of(new BigDecimal(read.group(1) + "." + Optional.ofNullable(read.group(2)).orElse("0")))
                : Optional.empty();
    }

    /** Keeps this price for the documents archived from now on; to be called in a transaction. */
    public void keep(Settings settings) {
        settings.put(PRICE, price.toPlainString());
        settings.put(VAT, vat.toPlainString());
    }

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
