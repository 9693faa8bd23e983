package fr.paraphe.desktop.directory.shuttle;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.signing.shuttle.SendShuttles.Left;
import fr.paraphe.domain.signing.shuttle.SendShuttles.Letter;
import fr.paraphe.domain.signing.shuttle.SendShuttles.Plan;
import java.util.List;
import javafx.beans.binding.Bindings;
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
import org.jspecify.annotations.Nullable;

/** «Envoyer la fiche navette…»: who will receive it, who will not and why, for how long the link lives (X19). */
public final class SendShuttlesViewModel {
    /** The longest life of a link, in days. */
    public static final int MOST_DAYS = 180;

    private final ShuttleDesk desk;
    private final ShuttleScope scope;
    private final TaskRunner runner;
    private final Messages messages;
    private final Status status;
    private final ObjectProperty<@Nullable Plan> plan = new SimpleObjectProperty<>();
    private final StringProperty summary = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final IntegerProperty days = new SimpleIntegerProperty(1);
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObservableList<String> receiving = FXCollections.observableArrayList();
    private final ObservableList<String> left = FXCollections.observableArrayList();

    /** Creates the window's model, empty until {@link #read()}. */
    public SendShuttlesViewModel(ShuttleDesk desk, ShuttleScope scope, TaskRunner runner, Messages messages, Status status) {
        this.desk = desk;
        this.scope = scope;
        this.runner = runner;
        this.messages = messages;
        this.status = status;
        summary.set(messages.text("directory.shuttle.send.reading"));
    }

    private record Prepared(Plan plan, int days) {}

    /** Reads who would receive a sheet. */
    public void read() {
        busy.set(true);
        runner.run(() -> new Prepared(scope.plan(desk), desk.days()), this::show, this::fail);
    }

    private void show(Prepared prepared) {
        busy.set(false);
        plan.set(prepared.plan());
        days.set(prepared.days());
        List<Letter> letters = prepared.plan().letters();
        summary.set(letters.isEmpty() ? messages.text("directory.shuttle.send.nobody")
                : messages.count("directory.shuttle.send.companies", letters.size()));
        receiving.setAll(letters.stream().map(this::words).toList());
        left.setAll(prepared.plan().left().stream().map(this::words).toList());
    }

    private String words(Letter letter) {
        String internships = messages.count("directory.shuttle.send.internships", letter.internships().size());
        String line = letter.company().legalName() + " – " + letter.to().name() + ", " + letter.to().email() + " (" + internships + ")";
        return letter.again() ? line + messages.text("directory.shuttle.send.again") : line;
    }

    private String words(Left company) {
        String why = messages.text(switch (company.reason()) {
            case NO_EMAIL -> "directory.shuttle.left.no-email";
            case IN_CIRCUIT -> "directory.shuttle.left.in-circuit";
            case NO_COMPANY -> "directory.shuttle.left.no-company";
        });
        String name = company.company().isEmpty() ? "" : company.company() + " – ";
        return name + messages.count("directory.shuttle.send.internships", company.internships()) + " – " + why;
    }

    /** Sends, then runs {@code done}; nothing is sent when it is refused, and the reason is shown. */
    public void send(Runnable done) {
        Plan ready = plan.get();
        if (ready == null || ready.letters().isEmpty() || busy.get()) {
            return;
        }
        int life = Math.clamp(days.get(), 1, MOST_DAYS);
        busy.set(true);
        runner.run(() -> desk.send(ready, life), sent -> {
            busy.set(false);
            status.say(messages.count("directory.shuttle.sent", sent));
            done.run();
        }, this::fail);
    }

    private void fail(Exception e) {
        busy.set(false);
        problem.set(messages.failure(e));
    }

    ObservableList<String> receiving() {
        return receiving;
    }

    ObservableList<String> left() {
        return left;
    }

    StringProperty summaryProperty() {
        return summary;
    }

    StringProperty problemProperty() {
        return problem;
    }

    IntegerProperty daysProperty() {
        return days;
    }

    /** Returns whether there is somebody to send to and nothing is going on. */
    BooleanBinding readyBinding() {
        return Bindings.createBooleanBinding(() -> {
            Plan known = plan.get();
            return known != null && !known.letters().isEmpty() && !busy.get();
        }, plan, busy);
    }
}
