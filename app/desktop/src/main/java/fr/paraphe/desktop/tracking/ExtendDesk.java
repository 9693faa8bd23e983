package fr.paraphe.desktop.tracking;

import fr.paraphe.domain.tracking.ActOutcome;
import fr.paraphe.domain.tracking.ExtendRequests;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What moves the end of circuits of the open base (P9); every method is called in the background. Refusals are French sentences. */
public interface ExtendDesk {
    /** Returns what extending those requests would do now (F140). */
    ExtendRequests.Plan plan(List<UUID> requestIds);

    /** Moves the end of each request to the moment given. */
    ActOutcome extend(Map<UUID, Instant> ends);
}
