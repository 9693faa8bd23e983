package fr.paraphe.domain.directory;

import java.util.regex.Pattern;

/** Checks the form of a student's national identifier (INE), 11 characters; its key is not checked (07, § 7.2). */
public final class Ine {
    private static final Pattern FORM = Pattern.compile("[0-9]{9}[A-Z]{2}|[0-9]{10}[A-Z]|[0-9]{4}A[0-9]{5}[A-Z]");

    private Ine() {}

    /** Tells whether {@code ine} has one of the three known forms: RNIE, BEA or apprenticeship. */
    public static boolean valid(String ine) {
        return FORM.matcher(ine).matches();
    }
}
