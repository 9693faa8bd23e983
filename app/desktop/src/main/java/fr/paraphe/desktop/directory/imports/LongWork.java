package fr.paraphe.desktop.directory.imports;

import fr.paraphe.desktop.kit.CancelFlag;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.domain.directory.imports.ImportProgress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One piece of long work at a time: how far it is, in words and as a share, and a way to give it up. Screen's thread only. */
final class LongWork {
    private final TaskRunner runner;
    private final Messages messages;
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final BooleanProperty stopping = new SimpleBooleanProperty();
    private final DoubleProperty share = new SimpleDoubleProperty(-1);
    private final StringProperty words = new SimpleStringProperty("");
    private CancelFlag flag = new CancelFlag();

    LongWork(TaskRunner runner, Messages messages) {
        this.runner = runner;
        this.messages = messages;
    }

    /** Work that is told whether to stop. */
    interface Job<T> {
        /** Does it. */
        T run(CancelFlag cancelled) throws Exception;
    }

    /** Does {@code job} in the background; {@code first} tells what it is until it says how far it has come. */
    <T> void start(String first, Job<T> job, Consumer<T> done, Consumer<Exception> failed) {
        var mine = new CancelFlag();
        flag = mine;
        running.set(true);
        stopping.set(false);
        share.set(-1);
        words.set(first);
        runner.run(() -> job.run(mine), result -> {
            running.set(false);
            done.accept(result);
        }, e -> {
            running.set(false);
            failed.accept(e);
        });
    }

    /** Asks it to stop at its next safe point. */
    void cancel() {
        flag.raise();
        if (running.get()) {
            stopping.set(true);
            share.set(-1);
            words.set(messages.text("directory.imports.work.stopping"));
        }
    }

    /** Returns what hears an import of {@code total} rows (0 when nobody knows), from the background. */
    ImportProgress rows(CancelFlag cancelled, long total) {
        Map<String, Integer> read = new LinkedHashMap<>();
        return (table, rows, part) -> {
            read.put(table, rows);
            long done = read.values().stream().mapToLong(Integer::longValue).sum();
            String told = total > 0
                    ? messages.text("directory.imports.work.rows-of", table, messages.number(done), messages.number(Math.max(done, total)))
                    : messages.text("directory.imports.work.rows", table, messages.number(done));
            tell(cancelled, told, part);
            return !cancelled.getAsBoolean();
        };
    }

    /** Shows how far it has come, from the background. */
    void tell(CancelFlag cancelled, String told, double part) {
        runner.onScreen(() -> {
            if (running.get() && !cancelled.getAsBoolean()) {
                words.set(told);
                share.set(part);
            }
        });
    }

    BooleanProperty runningProperty() {
        return running;
    }

    BooleanProperty stoppingProperty() {
        return stopping;
    }

    /** Returns how far it is, 1 for done and below 0 when nobody knows. */
    DoubleProperty shareProperty() {
        return share;
    }

    StringProperty wordsProperty() {
        return words;
    }
}
