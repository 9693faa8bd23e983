package fr.paraphe.launcher.wiring;

import fr.paraphe.desktop.tracking.CancelDesk;
import fr.paraphe.domain.tracking.CancelRequests;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** What cancels circuits of an open base. */
record DesktopCancel(Workshop workshop) implements CancelDesk {
    @Override
    public CancelRequests.Plan plan(List<UUID> requestIds) {
        return workshop.circuits().cancelling().plan(requestIds);
    }

    @Override
    public List<UUID> holding(UUID recordId, String category) {
        return workshop.circuits().cancelling().holding(recordId, category);
    }

    @Override
    public CancelRequests.Outcome cancel(List<UUID> requestIds, CancelRequests.Order order, IntConsumer progress,
            BooleanSupplier stopped) {
        return workshop.circuits().cancel(requestIds, order, progress, stopped);
    }
}
