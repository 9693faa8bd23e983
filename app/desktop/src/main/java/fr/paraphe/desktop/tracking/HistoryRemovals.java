package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.tracking.RemoveDocuments;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Documents taken out of the history, and put back (F148, D-16). */
final class HistoryRemovals {
    private final SentDocuments documents;
    private final TaskRunner runner;
    private final Messages messages;
    private final Status status;

    HistoryRemovals(SentDocuments documents, TaskRunner runner, Messages messages, Status status) {
        this.documents = documents;
        this.runner = runner;
        this.messages = messages;
        this.status = status;
    }

    /**
     * Removes those documents once {@code agreed} says yes to what it is told; {@code reported} hears what is left when nothing can be
     * removed, or the refusal; {@code done} runs once they are gone.
     */
    void remove(List<UUID> ids, Predicate<String> agreed, Consumer<String> reported, Runnable done) {
        runner.run(() -> documents.removal(ids), plan -> {
            if (plan.ids().isEmpty()) {
                reported.accept(String.join("\n", left(plan)));
            } else if (agreed.test(question(plan))) {
                runner.run(() -> documents.remove(plan.ids()), n -> {
                    status.say(messages.count("tracking.remove.done", n));
                    done.run();
                }, e -> reported.accept(messages.failure(e)));
            }
        }, e -> reported.accept(messages.failure(e)));
    }

    private String question(RemoveDocuments.Plan plan) {
        var lines = new ArrayList<String>();
        lines.add(messages.count("tracking.remove.question", plan.ids().size()));
        if (plan.archived() > 0) {
            lines.add(messages.count("tracking.remove.archived", plan.archived()));
        }
        lines.addAll(left(plan));
        return String.join("\n", lines);
    }

    private List<String> left(RemoveDocuments.Plan plan) {
        return plan.left().entrySet().stream()
                .map(cause -> messages.count("tracking.cancel.ignored", cause.getValue(), cause.getKey())).toList();
    }

    /** Puts those documents back; {@code done} runs once they are there. */
    void putBack(List<UUID> ids, Consumer<String> reported, Runnable done) {
        runner.run(() -> documents.putBack(ids), n -> {
            status.say(messages.count("tracking.remove.undone", n));
            done.run();
        }, e -> reported.accept(messages.failure(e)));
    }
}
