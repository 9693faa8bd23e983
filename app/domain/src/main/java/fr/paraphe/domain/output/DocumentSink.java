package fr.paraphe.domain.output;

/** Where documents go one after the other, as soon as each is made. Used by one thread. */
public interface DocumentSink extends AutoCloseable {
    /**
     * Takes one document; {@code student} is who it concerns, «NOM Prénom», and {@code label} what it is.
     *
     * @throws fr.paraphe.domain.shared.RefusedException when it cannot be written or printed, which stops the others too
     */
    void add(String student, String label, byte[] pdf);

    /**
     * Ends what was added, which appears whole or not at all, and returns where it is, as people name it.
     *
     * @throws fr.paraphe.domain.shared.RefusedException when it cannot be written or printed
     */
    String finish();

    /** Leaves nothing unfinished behind; does nothing after {@link #finish}. */
    @Override
    void close();
}
