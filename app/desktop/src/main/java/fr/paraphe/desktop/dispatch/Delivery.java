package fr.paraphe.desktop.dispatch;

import fr.paraphe.desktop.kit.CancelFlag;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.dispatch.DeliverRequests;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Empties the queue of sendings in the background, one run at a time, shown in the status line with «Suspendre» and «Reprendre». */
public final class Delivery {
    private final DocumentsToSend documents;
    private final TaskRunner runner;
    private final Status status;
    private final Messages messages;
    private boolean running;
    private int expected;
    private CancelFlag cancelled = new CancelFlag();

    /** Creates the delivery of one open base. */
    public Delivery(DocumentsToSend documents, TaskRunner runner, Status status, Messages messages) {
        this.documents = documents;
        this.runner = runner;
        this.status = status;
        this.messages = messages;
    }

    /** Delivers what waits, {@code more} documents just queued among it; a run already going takes them too. */
    public void start(int more) {
        expected += more;
        if (running) {
            return;
        }
        running = true;
        var flag = new CancelFlag();
        cancelled = flag;
        var done = new AtomicInteger();
        // a queue found empty at opening says nothing in the status line
        Status.Work work = expected == 0 ? null : status.begin(messages.text("dispatch.delivery"), flag::raise);
        DeliverRequests.Progress progress = _ -> {
            int now = done.incrementAndGet();
            runner.onScreen(() -> {
                if (work != null && running) {
                    work.progress(now, Math.max(now, expected));
                }
            });
        };
        runner.run(() -> documents.deliver(progress, flag), run -> ended(run, done.get(), work), e -> {
            running = false;
            suspended(messages.failure(e), done.get(), work);
        });
    }

    /** Asks the run to stop after the document in hand, as when the base is closed; the queue stays in the base. */
    public void stop() {
        cancelled.raise();
    }

    private void ended(DeliverRequests.Run run, int done, Status.@Nullable Work work) {
        running = false;
        if (run.interrupted().isPresent()) {
            suspended(run.interrupted().get(), done, work);
            return;
        }
        boolean late = expected > done && done > 0;
        expected = 0;
        if (work != null || done > 0) {
            String said = run.failed() == 0
                    ? messages.count("dispatch.delivered", run.accepted())
                    : messages.count("dispatch.delivered", run.accepted()) + " · " + messages.count("dispatch.failed", run.failed());
            if (work == null) {
                status.say(said);
            } else {
                work.end(said);
            }
        }
        if (late) {
            start(0);
        }
    }

    private void suspended(String why, int done, Status.@Nullable Work work) {
        expected = Math.max(0, expected - done);
        if (work == null) {
            status.say(why);
        } else {
            work.suspended(why, () -> start(0));
        }
    }
}
