package fr.paraphe.domain.merge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Spells amounts in French as agreements want them (tag {@code Grat_EnLettres}), with hyphens below one hundred as was always written. */
public final class FrenchNumber {
    private static final List<String> UNITS = List.of(
            "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
            "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf");
    private static final List<String> TENS =
            List.of("", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt");
    private static final long LIMIT = 1_000_000_000_000L;

    private FrenchNumber() {}

    /**
     * Returns an amount such as «mille deux cent trente-quatre euros et cinquante centimes».
     *
     * @throws IllegalArgumentException below zero or from a thousand billions
     */
    public static String euros(BigDecimal amount) {
        BigDecimal rounded = amount.setScale(2, RoundingMode.HALF_UP);
        long whole = rounded.longValue();
        int cents = rounded.remainder(BigDecimal.ONE).movePointRight(2).intValue();
        String euros = words(whole) + (whole >= 1_000_000 && whole % 1_000_000 == 0 ? " d'euros" : whole > 1 ? " euros" : " euro");
        if (cents == 0) {
            return euros;
        }
        String centimes = words(cents) + (cents > 1 ? " centimes" : " centime");
        return whole == 0 ? centimes : euros + " et " + centimes;
    }

    /**
     * Returns a whole number in words.
     *
     * @throws IllegalArgumentException below zero or from a thousand billions
     */
    public static String words(long number) {
        if (number < 0 || number >= LIMIT) {
            throw new IllegalArgumentException("cannot spell " + number);
        }
        if (number == 0) {
            return UNITS.getFirst();
        }
        var parts = new ArrayList<String>();
        addScaled(parts, number / 1_000_000_000, "milliard");
        addScaled(parts, number / 1_000_000 % 1000, "million");
        int thousands = (int) (number / 1000 % 1000);
        if (thousands > 0) {
            // «mille» is a numeral and never varies, so what precedes it takes no s either: «quatre-vingt mille», «deux cent mille».
            parts.add(thousands == 1 ? "mille" : belowThousand(thousands, false) + " mille");
        }
        int rest = (int) (number % 1000);
        if (rest > 0) {
            parts.add(belowThousand(rest, true));
        }
        return String.join(" ", parts);
    }

    private static void addScaled(List<String> parts, long count, String noun) {
        if (count > 0) {
            parts.add(belowThousand((int) count, true) + " " + noun + (count > 1 ? "s" : ""));
        }
    }

    private static String belowThousand(int number, boolean last) {
        int hundreds = number / 100;
        int rest = number % 100;
        if (hundreds == 0) {
            return belowHundred(rest, last);
        }
        String hundred = hundreds == 1 ? "cent" : UNITS.get(hundreds) + " cent";
        if (rest == 0) {
            return hundreds > 1 && last ? hundred + "s" : hundred;
        }
        return hundred + " " + belowHundred(rest, last);
    }

    private static String belowHundred(int number, boolean last) {
        if (number < 20) {
            return UNITS.get(number);
        }
        int ten = number / 10;
        // Seventy and ninety count on from sixty and eighty: «soixante-douze», «quatre-vingt-onze».
        int unit = ten == 7 || ten == 9 ? number % 10 + 10 : number % 10;
        String tens = TENS.get(ten);
        if (unit == 0) {
            return ten == 8 && last ? tens + "s" : tens;
        }
        boolean and = ten < 8 && (unit == 1 || unit == 11);
        return tens + (and ? " et " : "-") + UNITS.get(unit);
    }
}
