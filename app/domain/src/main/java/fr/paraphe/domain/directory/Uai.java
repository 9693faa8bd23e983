package fr.paraphe.domain.directory;

import java.util.regex.Pattern;

/** Checks the code of a school (UAI): seven digits and the letter which is their remainder by 23 (07, § 7.2). */
public final class Uai {
    private static final Pattern FORM = Pattern.compile("[0-9]{7}[A-Z]");
    private static final String KEYS = "ABCDEFGHJKLMNPRSTUVWXYZ";

    private Uai() {}

    /** Tells whether {@code uai} has the form and the right letter. */
    public static boolean valid(String uai) {
        return FORM.matcher(uai).matches() && of(Integer.parseInt(uai.substring(0, 7))).equals(uai);
    }

    /** Returns the code of that number, 0 to 9999999, with its letter. */
    public static String of(int number) {
        String digits = "0".repeat(7 - Integer.toString(number).length()) + number;
        return digits + KEYS.charAt(number % KEYS.length());
    }
}
