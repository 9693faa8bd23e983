package fr.paraphe.domain.directory;

import java.util.Locale;

/** Checks the identifier of an establishment: 14 digits, the first nine being the company's SIREN, each with a Luhn key (V67). */
public final class Siret {
    private static final int LENGTH = 14;
    private static final int SIREN_LENGTH = 9;
    private static final String LA_POSTE = "356000000";

    private Siret() {}

    /** Returns what was typed without spaces and dots, in capitals. */
    public static String bare(String typed) {
        return typed.replaceAll("[\\s\\u00A0\\u202F.]", "").toUpperCase(Locale.ROOT);
    }

    /**
     * Returns what was typed without spaces and dots; the leading zeros a spreadsheet dropped come back when the key is right with them.
     */
    public static String cleaned(String typed) {
        String bare = bare(typed);
        boolean shortened = bare.length() > SIREN_LENGTH && bare.length() < LENGTH && bare.chars().allMatch(Siret::digit);
        String padded = shortened ? "0".repeat(LENGTH - bare.length()) + bare : bare;
        return valid(padded) ? padded : bare;
    }

    /** Tells whether {@code siret} is right; La Poste's own establishments follow a sum that is a multiple of five. */
    public static boolean valid(String siret) {
        if (siret.length() != LENGTH || !siret.chars().allMatch(Siret::digit)) {
            return false;
        }
        String siren = siret.substring(0, SIREN_LENGTH);
        boolean post = siren.equals(LA_POSTE) && siret.chars().map(c -> c - '0').sum() % 5 == 0;
        return validSiren(siren) && (post || luhn(siret) == 0);
    }

    /** Tells whether {@code siren} is nine digits with the right key. */
    public static boolean validSiren(String siren) {
        return siren.length() == SIREN_LENGTH && siren.chars().allMatch(Siret::digit) && luhn(siren) == 0;
    }

    /** Returns {@code digits} followed by its Luhn key. */
    public static String withKey(String digits) {
        return digits + (10 - luhn(digits + "0")) % 10;
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10;
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }
}
