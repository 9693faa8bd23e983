package fr.paraphe.desktop.tracking;

import fr.paraphe.domain.tracking.CancelRequests;
import java.util.List;
import java.util.UUID;

/** Which circuits are to be cancelled: those that somebody ticked, or whatever holds back a new sending (D-18). */
public sealed interface CancelScope {
    /** Reads from {@code desk} what cancelling would do. */
    CancelRequests.Plan plan(CancelDesk desk);

    /** Requests chosen in the history. */
    record Chosen(List<UUID> ids) implements CancelScope {
        public Chosen {
            ids = List.copyOf(ids);
        }

        @Override
        public CancelRequests.Plan plan(CancelDesk desk) {
            return desk.plan(ids);
        }
    }

    /** What runs already for a record and a kind of document. */
    record Holding(UUID recordId, String category) implements CancelScope {
        @Override
        public CancelRequests.Plan plan(CancelDesk desk) {
            return desk.plan(desk.holding(recordId, category));
        }
    }
}
