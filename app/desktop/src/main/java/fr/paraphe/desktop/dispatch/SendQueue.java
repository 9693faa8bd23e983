package fr.paraphe.desktop.dispatch;

import fr.paraphe.domain.dispatch.DeliverRequests;
import fr.paraphe.domain.dispatch.SendingQueue;
import fr.paraphe.domain.dispatch.SignatureRequest;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** The queue of sendings of the open base; every method is called in the background. Refusals are French sentences. */
public interface SendQueue {
    /** Empties the queue towards the platform; {@code progress} hears from this thread, {@code cancelled} is asked between documents. */
    DeliverRequests.Run deliver(DeliverRequests.Progress progress, BooleanSupplier cancelled);

    /** Returns what waits and what failed, the oldest first (E36). */
    List<SignatureRequest> waiting();

    /** Puts failed documents back in the queue. */
    SendingQueue.Outcome retry(Collection<UUID> ids);

    /** Takes documents out of the queue before they leave. */
    SendingQueue.Outcome withdraw(Collection<UUID> ids);

    /** Tells whether the queue is suspended. */
    boolean paused();

    /** Suspends the queue, or takes it up again. */
    void pause(boolean paused);
}
