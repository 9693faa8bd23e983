package fr.paraphe.launcher.wiring;

import fr.paraphe.domain.archive.CloseTransactions;
import fr.paraphe.domain.archive.CollectSignedDocuments;
import fr.paraphe.domain.archive.lockers.FileFormerDocuments;
import fr.paraphe.domain.dispatch.DeliverRequests;
import fr.paraphe.domain.dispatch.DeliveryPace;
import fr.paraphe.domain.dispatch.SendingQueue;
import fr.paraphe.domain.output.MailDocuments;
import fr.paraphe.domain.signing.DeliverMessages;
import fr.paraphe.domain.tracking.RemindByRule;
import fr.paraphe.domain.tracking.SynchroniseRequests;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** The work of the background: each part may be repeated at any time, and only one thread does it at once. */
public final class Jobs {
    private final DeliverRequests deliver;
    private final MailDocuments mail;
    private final RemindByRule remind;
    private final DeliverMessages messages;
    private final CloseTransactions close;
    private final SynchroniseRequests synchronise;
    private final CollectSignedDocuments collect;
    private final FileFormerDocuments former;
    private final SendingQueue queue;
    private final DeliveryPace pace;
    private final ReentrantLock one = new ReentrantLock();

    Jobs(Sending sending, MailDocuments mail, LocalPlatform platform, SynchroniseRequests synchronise, Archiving archiving) {
        this.deliver = sending.deliver();
        this.queue = sending.queue();
        this.pace = sending.pace();
        this.mail = mail;
        this.remind = platform.reminding();
        this.messages = platform.messages();
        this.close = platform.closing();
        this.synchronise = synchronise;
        this.collect = archiving.collect();
        this.former = archiving.former();
    }

    /** What brings signed documents home, and what publishes those that came before there were lockers. */
    record Archiving(CollectSignedDocuments collect, FileFormerDocuments former) {}

    /** The queue of sendings: what empties it, what steers it, and when it is tried again by itself. */
    record Sending(DeliverRequests deliver, SendingQueue queue, DeliveryPace pace) {}

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
            return run(progress, cancelled);
        } finally {
            one.unlock();
        }
    }

    private DeliverRequests.Run run(DeliverRequests.Progress progress, BooleanSupplier cancelled) {
        DeliverRequests.Run run = deliver.run(progress, cancelled);
        pace.ended(run.interrupted().isPresent() && !cancelled.getAsBoolean(), run.retryAfter());
        return run;
    }

    /** Returns what shows and steers the queue of sendings (E36). */
    SendingQueue queue() {
        return queue;
    }

    /** Makes documents and queues their e-mails, none of which leaves before the last one is queued or the person gives up. */
    MailDocuments.Outcome mail(Function<MailDocuments, MailDocuments.Outcome> sending) {
        one.lock();
        try {
            return sending.apply(mail);
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

    /**
     * Does everything once: queue, e-mails that a stop left unmade, reminders by rule, messages, closing, synchronising, collecting,
     * messages again.
     */
    public Report round() {
        one.lock();
        try {
            DeliverRequests.Run run = queue.paused() || !pace.mayTry()
                    ? new DeliverRequests.Run(0, 0, Optional.empty())
                    : run(_ -> {}, queue::paused);
            mail.resume();
            remind.run();
            int sent = messages.run();
            close.run();
            int changed = synchronise.run();
            CollectSignedDocuments.Run collected = collect.run(_ -> {});
            former.run();
            return new Report(run.accepted(), sent + messages.run(), changed, collected.archived(), run.interrupted(), collected.faults());
        } finally {
            one.unlock();
        }
    }
}
