package fr.paraphe.domain.output;

/** Where documents go one after the other, as soon as each is made. Used by one thread. */
public interface DocumentSink extends AutoCloseable {
    /**
     * Takes one document; {@code student} is who it concerns, «NOM Prénom», and {@code label} what it is, or its name and its reference.
     *
     * @throws fr.paraphe.domain.shared.RefusedException when it cannot be written or printed, which stops the others too
     */
    void add(String student, String label, byte[] pdf);

    /**
     * Takes a file that goes with the document just added, such as its proof, named like it with {@code kind} and {@code ending}. Where
     * only pages go, it is left out.
     *
     * @throws fr.paraphe.domain.shared.RefusedException when it cannot be written, which stops the others too
     */
    default void attach(String kind, String ending, byte[] content) {
        // paper and a single PDF hold pages alone
    }

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
