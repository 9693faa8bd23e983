package fr.paraphe.launcher.wiring;

import fr.paraphe.desktop.tracking.ExtendDesk;
import fr.paraphe.domain.tracking.ActOutcome;
import fr.paraphe.domain.tracking.ExtendRequests;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What moves the end of circuits of an open base, in the name of the person at the client. */
record DesktopExtend(Workshop workshop) implements ExtendDesk {
    @Override
    public ExtendRequests.Plan plan(List<UUID> requestIds) {
        return workshop.circuits().extending().plan(requestIds);
    }

    @Override
    public ActOutcome extend(Map<UUID, Instant> ends) {
        return workshop.circuits().extend(ends);
    }
}
