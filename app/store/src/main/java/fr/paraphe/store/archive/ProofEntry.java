package fr.paraphe.store.archive;

import java.util.Optional;
import java.util.UUID;

/** A journal entry of kind {@code proof}: {@code proof <transaction> <n> <hash>}. */
record ProofEntry(UUID transactionId, int n, String hash) {
    /** Returns the entry written as {@code text}; empty when it is of another kind. */
    static Optional<ProofEntry> parse(String text) {
        String[] words = text.split(" ", -1);
        return words.length == 4 && words[0].equals("proof")
                ? Optional.of(new ProofEntry(UUID.fromString(words[1]), Integer.parseInt(words[2]), words[3]))
                : Optional.empty();
    }

    String text() {
        return "proof " + transactionId + " " + n + " " + hash;
    }
}
