package fr.paraphe.desktop.shell;

import fr.paraphe.desktop.kit.Messages;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the status line shows. */
public final class StatusViewModel implements Status {
    private static final int HISTORY = 30;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Messages messages;
    private final InstantSource clock;
    private final StringProperty rows = new SimpleStringProperty("");
    private final StringProperty lastMessage = new SimpleStringProperty("");
    private final StringProperty workLabel = new SimpleStringProperty("");
    private final DoubleProperty workProgress = new SimpleDoubleProperty(-1);
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final StringProperty workAction = new SimpleStringProperty("");
    private final ObservableList<String> history = FXCollections.observableArrayList();
    private Runnable action = () -> { };

    /** Creates an empty line. */
    public StatusViewModel(Messages messages, InstantSource clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public void rows(String words) {
        rows.set(words);
    }

    @Override
    public void say(String message) {
        lastMessage.set(message);
        history.addFirst(HOUR.format(LocalTime.ofInstant(clock.instant(), PARIS)) + "  " + message);
        if (history.size() > HISTORY) {
            history.removeLast();
        }
    }

    @Override
    public Work begin(String label, Runnable suspend) {
        working.set(true);
        workLabel.set(label);
        workProgress.set(-1);
        workAction.set(messages.text("shell.work.suspend"));
        action = suspend;
        return new Shown(label);
    }

    /** Does what the work's button says: suspends or resumes. */
    public void act() {
        action.run();
    }

    private final class Shown implements Work {
        private final String label;

        private Shown(String label) {
            this.label = label;
        }

        @Override
        public void progress(long done, long total) {
            workLabel.set(messages.text("shell.work.progress", label, messages.number(done), messages.number(total)));
            workProgress.set(total == 0 ? -1 : (double) done / total);
        }

        @Override
        public void end(String message) {
            working.set(false);
            say(message);
        }

        @Override
        public void suspended(String message, Runnable resume) {
            workLabel.set(messages.text("shell.work.suspended", label));
            workProgress.set(0);
            workAction.set(messages.text("shell.work.resume"));
            action = resume;
            say(message);
        }
    }

    StringProperty rowsProperty() {
        return rows;
    }

    StringProperty lastMessageProperty() {
        return lastMessage;
    }

    StringProperty workLabelProperty() {
        return workLabel;
    }

    DoubleProperty workProgressProperty() {
        return workProgress;
    }

    BooleanProperty workingProperty() {
        return working;
    }

    StringProperty workActionProperty() {
        return workAction;
    }

    ObservableList<String> history() {
        return history;
    }
}
