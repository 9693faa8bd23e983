package fr.paraphe.launcher.wiring;

import fr.paraphe.desktop.dispatch.SendQueue;
import fr.paraphe.domain.dispatch.DeliverRequests;
import fr.paraphe.domain.dispatch.SendingQueue;
import fr.paraphe.domain.dispatch.SignatureRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** The queue of sendings of an open base, empty until its institution is known. */
record DesktopQueue(Workshop workshop) implements SendQueue {
    private static final int AT_MOST = 1_000;

    @Override
    public DeliverRequests.Run deliver(DeliverRequests.Progress progress, BooleanSupplier cancelled) {
        return known() ? workshop.jobs().deliver(progress, cancelled) : new DeliverRequests.Run(0, 0, Optional.empty());
    }

    @Override
    public List<SignatureRequest> waiting() {
        return known() ? queue().waiting(AT_MOST) : List.of();
    }

    @Override
    public SendingQueue.Outcome retry(Collection<UUID> ids) {
        return queue().retry(workshop.services().actor(), ids);
    }

    @Override
    public SendingQueue.Outcome withdraw(Collection<UUID> ids) {
        return queue().withdraw(workshop.services().actor(), ids);
    }

    @Override
    public boolean paused() {
        return known() && queue().paused();
    }

    @Override
    public void pause(boolean paused) {
        queue().pause(paused);
    }

    private boolean known() {
        return workshop.institution().isPresent();
    }

    private SendingQueue queue() {
        return workshop.jobs().queue();
    }
}
