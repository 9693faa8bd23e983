package fr.paraphe.domain.signing;

/**
 * Seals one-time codes under the server's key, bound to the code, its signatory and his browser session: a bare digest of six digits
 * would be reversed at once, and a code valid elsewhere is simply wrong here.
 */
public interface CodeSeal {
    /** Returns the seal of {@code digits} for that code. */
    String seal(OneTimeCode code, String digits);
}
