package fr.paraphe.domain.directory;

/** The pictures that institutions print as their logo: each is kept once, and stays for the history and for what is taken back. */
public interface Logos {
    /** Keeps {@code picture}, a PNG, under its SHA-256, unless it is there already. */
    void keep(byte[] picture);

    /**
     * Returns the picture kept under that SHA-256.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code logo-missing} when there is none
     */
    byte[] content(String sha256);
}
