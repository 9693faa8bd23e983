package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.domain.tracking.TrackingRow;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * Reads something about the row in front for one tab, and only while that tab is looked at: one reading at a time, and of the rows walked
 * through meanwhile the last one alone. It is read again once the row has changed, and when it is looked at again.
 */
final class LookedAt<T> {
    /** What a tab reads, and how it shows it. */
    interface Content<T> {
        /** Reads it; in the background. */
        T read(UUID requestId) throws Exception;

        /** Shows what was read, and returns what to say in its place, empty when it speaks for itself. */
        String found(T content);

        /** Returns what to say of a reading that failed. */
        String failed(Exception failure);

        /** Shows nothing. */
        void clear();
    }

    private final TaskRunner runner;
    private final Messages messages;
    private final Content<T> content;
    private final StringProperty saying = new SimpleStringProperty("");
    private final BooleanProperty again = new SimpleBooleanProperty();
    private @Nullable TrackingRow row;
    private boolean looked;
    private boolean stale;
    private boolean reading;

    LookedAt(TaskRunner runner, Messages messages, Content<T> content) {
        this.runner = runner;
        this.messages = messages;
        this.content = content;
        clear(messages.text("tracking.preview.none"));
    }

    /** Is about {@code next} from now on. */
    void show(@Nullable TrackingRow next) {
        TrackingRow before = row;
        row = next;
        if (next == null) {
            stale = false;
            clear(messages.text("tracking.preview.none"));
        } else if (!next.equals(before)) {
            stale = true;
            if (before == null || !next.request().id().equals(before.request().id())) {
                clear(messages.text("tracking.detail.reading"));
            }
            goOn();
        }
    }

    /** Hears whether the tab is in sight. */
    void look(boolean now) {
        stale |= now && !looked && row != null;
        looked = now;
        goOn();
    }

    /** Reads again. */
    void again() {
        stale = row != null;
        goOn();
    }

    private void clear(String words) {
        content.clear();
        say(words, false);
    }

    private void say(String words, boolean offerAgain) {
        saying.set(words);
        again.set(offerAgain);
    }

    private void goOn() {
        TrackingRow wanted = row;
        if (reading || !looked || !stale || wanted == null) {
            return;
        }
        stale = false;
        reading = true;
        if (!saying.get().isEmpty()) {
            say(messages.text("tracking.detail.reading"), false);
        }
        runner.run(() -> content.read(wanted.request().id()), read -> ended(wanted, () -> {
            String words = content.found(read);
            say(words, !words.isEmpty());
        }), e -> ended(wanted, () -> {
            content.clear();
            say(content.failed(e), true);
        }));
    }

    /** Shows what came of a reading unless the row in front has become another's meanwhile. */
    private void ended(TrackingRow asked, Runnable show) {
        reading = false;
        TrackingRow now = row;
        if (now != null && now.request().id().equals(asked.request().id())) {
            show.run();
        }
        goOn();
    }

    /** Returns what stands in the place of the content, empty while the content is there. */
    StringProperty sayingProperty() {
        return saying;
    }

    /** Returns whether reading again is offered. */
    BooleanProperty againProperty() {
        return again;
    }
}
