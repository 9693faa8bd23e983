package fr.paraphe.desktop.dispatch;

import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.domain.merge.Finding;
import fr.paraphe.domain.template.DocumentTemplate;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks in the background, one document after another, at the pages of those that are ready, so that a signature out of its place is told
 * before anything leaves (X05, V36–V39). Making a document takes a while: of a long list the first are looked at; all of them are, once
 * more, when they are made to be sent. It rests while somebody scrolls the list, which needs the processor.
 */
final class LayoutPass {
    private static final int MOST = 300;
    private static final Duration REST = Duration.ofMillis(300);

    private final DocumentsToSend documents;
    private final TaskRunner runner;
    private final BiConsumer<SendRow, List<Finding>> found;
    private final Consumer<Exception> failed;
    private final Deque<SendRow> waiting = new ArrayDeque<>();
    private int left;
    private int generation;
    private boolean running;
    private boolean stirred;
    private TaskRunner.@Nullable Repetition resting;
    private Runnable goingOn = () -> { };

    /** Creates the pass; {@code found} hears of each document in which something is wrong. */
    LayoutPass(DocumentsToSend documents, TaskRunner runner, BiConsumer<SendRow, List<Finding>> found, Consumer<Exception> failed) {
        this.documents = documents;
        this.runner = runner;
        this.found = found;
        this.failed = failed;
    }

    /** Forgets what waited: another template was chosen, or the window is closed. */
    void clear() {
        generation++;
        running = false;
        waiting.clear();
        left = MOST;
        goingOn = () -> { };
        Optional.ofNullable(resting).ifPresent(TaskRunner.Repetition::stop);
        resting = null;
    }

    /** Rests, after the document in hand, until nobody has stirred the list for a while. */
    void rest() {
        stirred = true;
        if (resting == null) {
            resting = runner.every(REST, this::wake);
        }
    }

    private void wake() {
        TaskRunner.Repetition rest = resting;
        if (stirred || rest == null) {
            stirred = false;
            return;
        }
        rest.stop();
        resting = null;
        Runnable next = goingOn;
        goingOn = () -> { };
        next.run();
    }

    /** Looks at the ready ones among {@code rows} too. */
    void add(DocumentTemplate template, List<SendRow> rows) {
        rows.stream().filter(SendRow::ready).limit(left).forEach(row -> {
            waiting.add(row);
            left--;
        });
        if (!running) {
            next(template, generation);
        }
    }

    private void next(DocumentTemplate template, int mine) {
        if (resting != null) {
            running = true;
            goingOn = () -> next(template, mine);
            return;
        }
        SendRow row = waiting.poll();
        running = row != null;
        if (row == null) {
            return;
        }
        runner.run(() -> documents.layout(template, row.document()), findings -> {
            if (mine == generation) {
                if (!findings.isEmpty()) {
                    found.accept(row, findings);
                }
                next(template, mine);
            }
        }, e -> {
            if (mine == generation) {
                clear();
                failed.accept(e);
            }
        });
    }
}
