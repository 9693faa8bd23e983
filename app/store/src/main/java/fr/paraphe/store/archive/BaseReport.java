package fr.paraphe.store.archive;

import java.util.List;

/** What a copy of a base holds, and what is wrong with it as French sentences. */
public record BaseReport(long students, long requests, long transactions, long proofEvents, List<String> faults) {
    public BaseReport {
        faults = List.copyOf(faults);
    }

    /** Tells whether every proof chain holds. */
    public boolean sound() {
        return faults.isEmpty();
    }
}
