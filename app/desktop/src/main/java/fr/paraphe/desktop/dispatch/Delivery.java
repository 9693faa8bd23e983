package fr.paraphe.desktop.dispatch;

import fr.paraphe.desktop.kit.CancelFlag;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.dispatch.DeliverRequests;
import fr.paraphe.domain.dispatch.DispatchState;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Empties the queue of sendings in the background, one run at a time, shown in the status line with «Suspendre» and «Reprendre». */
public final class Delivery {
    private static final Duration WATCH = Duration.ofSeconds(5);

    private final SendQueue queue;
    private final TaskRunner runner;
    private final Status status;
    private final Messages messages;
    private boolean running;
    private int expected;
    private CancelFlag cancelled = new CancelFlag();
    private Status.@Nullable Work left;
    private TaskRunner.@Nullable Repetition watching;

    /** Creates the delivery of one open base. */
    public Delivery(SendQueue queue, TaskRunner runner, Status status, Messages messages) {
        this.queue = queue;
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
        forget();
        var flag = new CancelFlag();
        cancelled = flag;
        var done = new AtomicInteger();
        // a queue found empty at opening says nothing in the status line
        Status.Work work = expected == 0 ? null : status.begin(messages.text("dispatch.delivery"), this::suspend);
        DeliverRequests.Progress progress = _ -> {
            int now = done.incrementAndGet();
            runner.onScreen(() -> {
                if (work != null && running) {
                    work.progress(now, Math.max(now, expected));
                }
            });
        };
        runner.run(() -> queue.paused() ? pausedRun() : queue.deliver(progress, flag), run -> ended(run, done.get(), work), e -> {
            running = false;
            suspended(messages.failure(e), done.get(), work);
        });
    }

    private DeliverRequests.Run pausedRun() {
        int waiting = queue.waiting().size();
        return new DeliverRequests.Run(0, 0, waiting == 0 ? Optional.empty() : Optional.of(messages.text("dispatch.queue.still")));
    }

    /** Suspends the queue itself, after the document in hand: nothing takes it up before «Reprendre», not even another opening. */
    private void suspend() {
        cancelled.raise();
        pause(true, () -> { });
    }

    private void resume() {
        pause(false, () -> start(0));
    }

    private void pause(boolean paused, Runnable then) {
        runner.run(() -> {
            queue.pause(paused);
            return paused;
        }, _ -> then.run(), e -> status.say(messages.failure(e)));
    }

    /** Asks the run to stop after the document in hand, as when the base is closed; the queue stays in the base. */
    public void stop() {
        forget();
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
        Status.Work shown = work == null ? status.begin(messages.text("dispatch.delivery"), () -> { }) : work;
        shown.suspended(why, this::resume);
        left = shown;
        if (watching == null) {
            watching = runner.every(WATCH, this::watch);
        }
    }

    /** The background work tries by itself too, less and less often: once nothing waits any more, the line says so. */
    private void watch() {
        runner.run(() -> queue.waiting().stream().noneMatch(request -> request.delivery().state() != DispatchState.FAILED), gone -> {
            Status.Work shown = left;
            if (gone && shown != null && !running) {
                left = null;
                forget();
                shown.end(messages.text("dispatch.queue.gone"));
            }
        }, e -> status.say(messages.failure(e)));
    }

    private void forget() {
        Optional.ofNullable(left).ifPresent(Status.Work::takenUp);
        left = null;
        Optional.ofNullable(watching).ifPresent(TaskRunner.Repetition::stop);
        watching = null;
    }
}
