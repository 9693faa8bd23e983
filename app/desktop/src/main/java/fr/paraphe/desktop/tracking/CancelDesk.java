package fr.paraphe.desktop.tracking;

import fr.paraphe.domain.tracking.CancelRequests;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** What cancels circuits of the open base (P7); every method is called in the background. Refusals are French sentences. */
public interface CancelDesk {
    /** Returns what cancelling those requests would do now (F140, F181). */
    CancelRequests.Plan plan(List<UUID> requestIds);

    /** Returns the requests of that record that hold back a new sending of a document of {@code category} (V80, D-18). */
    List<UUID> holding(UUID recordId, String category);

    /** Cancels; {@code progress} hears how many were looked at, from this thread, until {@code stopped}. */
    CancelRequests.Outcome cancel(List<UUID> requestIds, CancelRequests.Order order, IntConsumer progress, BooleanSupplier stopped);
}
