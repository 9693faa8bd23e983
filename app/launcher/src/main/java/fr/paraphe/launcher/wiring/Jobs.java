package fr.paraphe.launcher.wiring;

import fr.paraphe.domain.archive.CloseTransactions;
import fr.paraphe.domain.archive.CollectSignedDocuments;
import fr.paraphe.domain.dispatch.DeliverRequests;
import fr.paraphe.domain.signing.DeliverMessages;
import fr.paraphe.domain.tracking.SynchroniseRequests;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** The work of the background: each part may be repeated at any time, and only one thread does it at once. */
public final class Jobs {
    private final DeliverRequests deliver;
    private final DeliverMessages messages;
    private final CloseTransactions close;
    private final SynchroniseRequests synchronise;
    private final CollectSignedDocuments collect;
    private final ReentrantLock one = new ReentrantLock();

    Jobs(DeliverRequests deliver, DeliverMessages messages, CloseTransactions close, SynchroniseRequests synchronise,
            CollectSignedDocuments collect) {
        this.deliver = deliver;
        this.messages = messages;
        this.close = close;
        this.synchronise = synchronise;
        this.collect = collect;
    }

    /** What one round did: documents handed over, messages sent, requests that changed, documents archived, and what went wrong. */
    public record Report(int delivered, int messages, int changed, int archived, Optional<String> interrupted, List<String> faults) {
        public Report {
            faults = List.copyOf(faults);
        }
    }

    /** Empties the queue of sendings, telling {@code progress} of each document, until {@code cancelled}. */
    public DeliverRequests.Run deliver(DeliverRequests.Progress progress, BooleanSupplier cancelled) {
        one.lock();
        try {
            return deliver.run(progress, cancelled);
        } finally {
            one.unlock();
        }
    }

    /** Sends the messages that wait in the outbox, going on as long as none of them is held up, and returns how many left. */
    public int messages() {
        one.lock();
        try {
            int sent = 0;
            int last = DeliverMessages.AT_ONCE;
            while (last == DeliverMessages.AT_ONCE) {
                last = messages.run();
                sent += last;
            }
            return sent;
        } finally {
            one.unlock();
        }
    }

    /** Does everything once: queue, messages, closing, synchronising, collecting, then the messages that these caused. */
    public Report round() {
        one.lock();
        try {
            DeliverRequests.Run run = deliver.run(_ -> {}, () -> false);
            int sent = messages.run();
            close.run();
            int changed = synchronise.run();
            CollectSignedDocuments.Run collected = collect.run(_ -> {});
            return new Report(run.accepted(), sent + messages.run(), changed, collected.archived(), run.interrupted(), collected.faults());
        } finally {
            one.unlock();
        }
    }
}
