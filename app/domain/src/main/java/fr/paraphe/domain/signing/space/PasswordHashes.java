package fr.paraphe.domain.signing.space;

/** Hashes passwords slowly, with a salt of their own, such that whoever steals the hashes cannot try many. */
public interface PasswordHashes {
    /** Returns the hash of a password with the parameters that made it, 300 characters at most. */
    String hash(String password);

    /** Tells whether that is the password; takes as long whether it is or not. */
    boolean matches(String password, String hash);

    /** Returns a hash that no password has, in the same form, so that an unknown account is refused as slowly as a known one. */
    String none();
}
