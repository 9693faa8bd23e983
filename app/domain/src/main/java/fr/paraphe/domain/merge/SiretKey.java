package fr.paraphe.domain.merge;

import java.util.regex.Pattern;

/** Checks the key of a SIRET (7.2): Luhn on the nine and on the fourteen digits, a sum of five's multiples for La Poste. */
final class SiretKey {
    private static final Pattern DIGITS = Pattern.compile("\\d{14}");
    private static final String LA_POSTE = "356000000";

    private SiretKey() {}

    static boolean valid(String siret) {
        if (!DIGITS.matcher(siret).matches()) {
            return false;
        }
        if (siret.startsWith(LA_POSTE)) {
            return luhn(siret) || siret.chars().map(c -> c - '0').sum() % 5 == 0;
        }
        return luhn(siret.substring(0, 9)) && luhn(siret);
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
