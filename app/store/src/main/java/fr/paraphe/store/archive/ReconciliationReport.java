package fr.paraphe.store.archive;

import java.util.List;

/** What the comparison of journal and database found: events confirmed, entries voided, and alarms as French sentences. */
public record ReconciliationReport(int confirmed, int voided, List<String> alarms) {
    public ReconciliationReport {
        alarms = List.copyOf(alarms);
    }

    /** Tells whether journal and database tell the same story. */
    public boolean clean() {
        return alarms.isEmpty();
    }
}
