package fr.paraphe.desktop.dispatch;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.dispatch.DispatchState;
import fr.paraphe.domain.dispatch.SendingQueue;
import fr.paraphe.domain.dispatch.SignatureRequest;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** «Tâches de fond»: the queue of sendings as it is now, read again every other second while it is looked at (E36, X08). */
public final class QueueViewModel {
    private static final Duration POLL = Duration.ofSeconds(2);

    private final SendQueue queue;
    private final TaskRunner runner;
    private final Messages messages;
    private final Status status;
    private final Delivery delivery;
    private final ObservableList<SignatureRequest> rows = FXCollections.observableArrayList();
    private final BooleanProperty paused = new SimpleBooleanProperty();
    private final StringProperty summary = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private TaskRunner.@Nullable Repetition polling;

    /** Creates the screen's model; nothing is read before it is shown. */
    public QueueViewModel(SendQueue queue, TaskRunner runner, Messages messages, Status status, Delivery delivery) {
        this.queue = queue;
        this.runner = runner;
        this.messages = messages;
        this.status = status;
        this.delivery = delivery;
    }

    /** What the screen shows at one moment. */
    private record Seen(List<SignatureRequest> waiting, boolean paused) {}

    void shown() {
        read();
        if (polling == null) {
            polling = runner.every(POLL, this::read);
        }
    }

    void hidden() {
        Optional.ofNullable(polling).ifPresent(TaskRunner.Repetition::stop);
        polling = null;
    }

    /** Reads the queue again; rows that are as they were stay as they are, so that what is selected stays selected. */
    void read() {
        runner.run(() -> new Seen(queue.waiting(), queue.paused()), seen -> {
            if (!seen.waiting().equals(rows)) {
                rows.setAll(seen.waiting());
            }
            paused.set(seen.paused());
            summarise();
        }, e -> problem.set(messages.failure(e)));
    }

    private void summarise() {
        long failed = rows.stream().filter(QueueViewModel::failed).count();
        long waiting = rows.size() - failed;
        String state = messages.text(paused.get() ? "dispatch.queue.paused" : "dispatch.queue.active");
        summary.set(String.join(" · ", state, messages.count("dispatch.queue.waiting", waiting), messages.count("dispatch.queue.failed", failed)));
        status.rows(messages.count("dispatch.queue.rows", rows.size()));
    }

    static boolean failed(SignatureRequest request) {
        return request.delivery().state() == DispatchState.FAILED;
    }

    /** Returns what is happening to a document, with a shape. */
    String step(SignatureRequest request) {
        return messages.text(switch (request.delivery().state()) {
            case QUEUED, ACCEPTED -> "dispatch.queue.step.queued";
            case FROZEN -> "dispatch.queue.step.leaving";
            case FAILED -> "dispatch.queue.step.failed";
        });
    }

    /** Suspends the queue after the document in hand, or takes it up again. */
    void toggle() {
        boolean next = !paused.get();
        runner.run(() -> {
            queue.pause(next);
            return next;
        }, now -> {
            paused.set(now);
            summarise();
            if (now) {
                delivery.stop();
            } else {
                delivery.start(0);
            }
        }, e -> problem.set(messages.failure(e)));
    }

    /** Tries the failed ones among {@code chosen} again, all the failed ones when none is chosen. */
    void retry(List<SignatureRequest> chosen) {
        List<SignatureRequest> asked = chosen.isEmpty() ? List.copyOf(rows) : chosen;
        List<UUID> ids = asked.stream().filter(QueueViewModel::failed).map(SignatureRequest::id).toList();
        act(ids, queue::retry, done -> {
            status.say(messages.count("dispatch.queue.retried", done));
            delivery.start(0);
        });
    }

    /** Takes {@code chosen} out of the queue. */
    void withdraw(List<SignatureRequest> chosen) {
        act(chosen.stream().map(SignatureRequest::id).toList(), queue::withdraw,
                done -> status.say(messages.count("dispatch.queue.withdrawn", done)));
    }

    private void act(List<UUID> ids, Function<Collection<UUID>, SendingQueue.Outcome> work, IntConsumer next) {
        if (ids.isEmpty()) {
            return;
        }
        problem.set("");
        runner.run(() -> work.apply(ids), outcome -> {
            problem.set(String.join("\n", outcome.refused()));
            next.accept(outcome.done());
            read();
        }, e -> problem.set(messages.failure(e)));
    }

    ObservableList<SignatureRequest> rows() {
        return rows;
    }

    BooleanProperty pausedProperty() {
        return paused;
    }

    StringProperty summaryProperty() {
        return summary;
    }

    StringProperty problemProperty() {
        return problem;
    }
}
