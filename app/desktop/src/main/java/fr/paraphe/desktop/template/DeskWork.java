package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Work asked of the desk in the background: whether some goes on, and what became of the last that was refused. */
final class DeskWork {
    private final TaskRunner runner;
    private final Messages messages;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    DeskWork(TaskRunner runner, Messages messages) {
        this.runner = runner;
        this.messages = messages;
    }

    /** Does {@code job}, then {@code then} with its result; a refusal is shown instead. */
    <T> void run(TaskRunner.Job<T> job, Consumer<? super T> then) {
        problem.set("");
        busy.set(true);
        runner.run(job, result -> {
            busy.set(false);
            then.accept(result);
        }, e -> {
            busy.set(false);
            problem.set(messages.failure(e));
        });
    }

    /** Does an act that answers nothing, then {@code then}. */
    void act(Runnable act, Runnable then) {
        run(() -> {
            act.run();
            return true;
        }, _ -> then.run());
    }

    /** Shows what keeps the person from going on. */
    void refuse(String sentence) {
        problem.set(sentence);
    }

    /** Forgets the last refusal. */
    void forget() {
        problem.set("");
    }

    /** Runs {@code act} once what goes on now is over. */
    void soon(Runnable act) {
        runner.onScreen(act);
    }

    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
