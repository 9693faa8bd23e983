package fr.paraphe.domain.shared;

/** A reason as somebody typed it, for refusing or cancelling: one line, never empty, 1000 characters at most (D-08, F181). */
public final class Reason {
    private static final int LONGEST = 1000;

    private Reason() {}

    /** Returns the reason without line breaks and outer spaces; refuses an empty or too long one by {@code reason-missing}, saying so. */
    public static String of(String typed, String refusal) {
        String plain = typed.replaceAll("\\p{Cntrl}+", " ").strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            throw new RefusedException("reason-missing", refusal);
        }
        return plain;
    }

    /** Returns the reason of a cancellation, refused with what to do. */
    public static String ofCancellation(String typed) {
        return of(typed, "Indiquez le motif de l'annulation, en 1000 caractères au plus\u00a0: il est transmis aux signataires.");
    }
}
