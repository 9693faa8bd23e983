package fr.paraphe.desktop.shell;

import fr.paraphe.desktop.kit.Messages;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
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
    private final ObservableList<BackgroundWork> works = FXCollections.observableArrayList();
    private final ObservableList<String> history = FXCollections.observableArrayList();

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
        return add(new BackgroundWork(label, messages.text("shell.work.suspend"), suspend));
    }

    @Override
    public Work beginCancellable(String label, Runnable cancel) {
        var work = new BackgroundWork(label, messages.text("shell.work.cancel"), () -> { });
        work.offer(messages.text("shell.work.cancel"), () -> {
            work.show(messages.text("shell.work.cancelling", label), -1);
            work.offer("", () -> { });
            cancel.run();
        });
        return add(work);
    }

    private Work add(BackgroundWork work) {
        works.add(work);
        return new Shown(work);
    }

    private final class Shown implements Work {
        private final BackgroundWork work;

        private Shown(BackgroundWork work) {
            this.work = work;
        }

        @Override
        public void progress(long done, long total) {
            work.show(messages.text("shell.work.progress", work.name(), messages.number(done), messages.number(total)),
                    total == 0 ? -1 : (double) done / total);
        }

        @Override
        public void end(String message) {
            works.remove(work);
            say(message);
        }

        @Override
        public void takenUp() {
            works.remove(work);
        }

        @Override
        public void suspended(String message, Runnable resume) {
            work.show(messages.text("shell.work.suspended", work.name()), 0);
            work.offer(messages.text("shell.work.resume"), () -> {
                works.remove(work);
                resume.run();
            });
            say(message);
        }
    }

    StringProperty rowsProperty() {
        return rows;
    }

    StringProperty lastMessageProperty() {
        return lastMessage;
    }

    /** Returns the work under way or suspended, the oldest first. */
    ObservableList<BackgroundWork> works() {
        return works;
    }

    ObservableList<String> history() {
        return history;
    }
}
