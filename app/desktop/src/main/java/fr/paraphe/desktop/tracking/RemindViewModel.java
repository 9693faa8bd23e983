package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderWay;
import fr.paraphe.domain.tracking.RemindSignatories;
import fr.paraphe.domain.tracking.RemindTransactions;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** «Relancer les signataires»: by what way, in what words, who receives and who does not, then the reminding itself (E25, F144–F147). */
public final class RemindViewModel {
    private static final int NAMED = 6;

    private final RemindDesk desk;
    private final List<UUID> ids;
    private final TaskRunner runner;
    private final Messages messages;
    private final Status status;
    private final Runnable changed;
    private final ObjectProperty<ReminderWay> way = new SimpleObjectProperty<>(ReminderWay.EMAIL);
    private final StringProperty words = new SimpleStringProperty(RemindTransactions.USUAL_WORDS);
    private final StringProperty summary = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final IntegerProperty persons = new SimpleIntegerProperty();
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final ObservableList<String> reached = FXCollections.observableArrayList();
    private final ObservableList<String> left = FXCollections.observableArrayList();
    private int asked;

    /** Creates the window's model for those requests, empty until {@link #read()}; {@code changed} runs once somebody was reminded. */
    public RemindViewModel(RemindDesk desk, List<UUID> ids, TaskRunner runner, Messages messages, Status status, Runnable changed) {
        this.desk = desk;
        this.ids = List.copyOf(ids);
        this.runner = runner;
        this.messages = messages;
        this.status = status;
        this.changed = changed;
        way.addListener(_ -> read());
    }

    /** Reads who would be reminded; of two readings the last one asked is shown. */
    public void read() {
        asked++;
        int mine = asked;
        ReminderWay by = way.get();
        persons.set(0);
        summary.set(messages.text("tracking.remind.reading"));
        problem.set("");
        runner.run(() -> desk.plan(ids, by), plan -> {
            if (mine == asked) {
                show(plan, by);
            }
        }, e -> {
            if (mine == asked) {
                summary.set("");
                problem.set(messages.failure(e));
            }
        });
    }

    private void show(RemindSignatories.Outcome plan, ReminderWay by) {
        int signatures = plan.reminded().stream().mapToInt(RemindSignatories.Person::signatures).sum();
        persons.set(plan.reminded().size());
        String channel = messages.text(by == ReminderWay.SMS ? "tracking.remind.by-sms" : "tracking.remind.by-email");
        summary.set(plan.reminded().isEmpty() ? messages.text("tracking.remind.nobody", channel)
                : messages.count("tracking.remind.persons", plan.reminded().size(), channel) + " "
                        + messages.count("tracking.remind.signatures", signatures));
        reached.setAll(plan.reminded().stream().map(this::line).toList());
        left.setAll(lines(plan.left()));
    }

    private String line(RemindSignatories.Person person) {
        return messages.text("tracking.remind.person", person.name(),
                person.roles().stream().map(messages::label).collect(Collectors.joining(", ")),
                messages.count("tracking.remind.actions", person.signatures()), person.address());
    }

    private List<String> lines(List<RemindSignatories.Left> causes) {
        return causes.stream().map(cause -> {
            int more = cause.names().size() - NAMED;
            String names = cause.names().stream().limit(NAMED).collect(Collectors.joining(", "));
            String why = cause.why().substring(0, 1).toUpperCase(Locale.FRENCH) + cause.why().substring(1);
            return messages.text("tracking.remind.left", why, cause.names().size(),
                    more > 0 ? messages.count("tracking.remind.more", more, names) : names);
        }).toList();
    }

    /** Reminds, then runs {@code done}; when it is refused the window stays and says why. */
    void remind(Runnable done) {
        if (!readyBinding().get()) {
            return;
        }
        working.set(true);
        problem.set("");
        ReminderWay by = way.get();
        String typed = words.get();
        runner.run(() -> desk.remind(ids, by, typed), outcome -> {
            working.set(false);
            status.say(messages.count("tracking.remind.done", outcome.reminded().size()));
            changed.run();
            done.run();
        }, e -> {
            working.set(false);
            problem.set(messages.failure(e));
        });
    }

    /** Returns whether there is somebody to remind and nothing is going on. */
    BooleanBinding readyBinding() {
        return persons.greaterThan(0).and(working.not());
    }

    ObjectProperty<ReminderWay> wayProperty() {
        return way;
    }

    StringProperty wordsProperty() {
        return words;
    }

    StringProperty summaryProperty() {
        return summary;
    }

    StringProperty problemProperty() {
        return problem;
    }

    /** Returns how many persons would be reminded. */
    IntegerProperty personsProperty() {
        return persons;
    }

    /** Returns whether reminders are being queued. */
    public BooleanProperty workingProperty() {
        return working;
    }

    ObservableList<String> reached() {
        return reached;
    }

    ObservableList<String> left() {
        return left;
    }
}
