package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.tracking.ActOutcome;
import fr.paraphe.domain.tracking.ExtendRequests;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
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

/** «Prolonger les parcours»: by how many days, which circuits, until when, what is left and why (P9, F140). */
public final class ExtendViewModel {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** The numbers of days offered. */
    static final List<Integer> USUAL = List.of(7, 15, 30, 60);

    private final ExtendDesk desk;
    private final List<UUID> ids;
    private final TaskRunner runner;
    private final Messages messages;
    private final Status status;
    private final Runnable changed;
    private final ObjectProperty<ExtendRequests.@Nullable Plan> plan = new SimpleObjectProperty<>();
    private final IntegerProperty days = new SimpleIntegerProperty(15);
    private final StringProperty problem = new SimpleStringProperty("");
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final ObservableList<String> left = FXCollections.observableArrayList();

    /** Creates the window's model for those requests, empty until {@link #read()}; {@code changed} runs once a circuit was extended. */
    public ExtendViewModel(ExtendDesk desk, List<UUID> ids, TaskRunner runner, Messages messages, Status status, Runnable changed) {
        this.desk = desk;
        this.ids = List.copyOf(ids);
        this.runner = runner;
        this.messages = messages;
        this.status = status;
        this.changed = changed;
    }

    /** Reads which circuits can be extended. */
    public void read() {
        runner.run(() -> desk.plan(ids), found -> {
            plan.set(found);
            left.setAll(found.left().entrySet().stream()
                    .map(cause -> messages.count("tracking.cancel.ignored", cause.getValue(), cause.getKey())).toList());
        }, this::fail);
    }

    /** Extends, then runs {@code done} when nothing was left; else the window stays and says what was. */
    void extend(Runnable done) {
        ExtendRequests.Plan ready = plan.get();
        if (ready == null || !readyBinding().get()) {
            return;
        }
        working.set(true);
        problem.set("");
        Map<UUID, Instant> later = ready.later(days.get());
        runner.run(() -> desk.extend(later), outcome -> ended(outcome, done), this::fail);
    }

    private void ended(ActOutcome outcome, Runnable done) {
        working.set(false);
        String said = messages.count("tracking.extend.done", outcome.done());
        if (outcome.done() > 0) {
            status.say(said);
            changed.run();
        }
        Optional<String> unfinished = ActWords.unfinished(said, outcome);
        unfinished.ifPresentOrElse(problem::set, done);
        if (unfinished.isPresent() && outcome.interrupted().isEmpty()) {
            read(); // after an interruption the same ends are asked for again: nothing is extended twice
        }
    }

    private void fail(Exception e) {
        working.set(false);
        problem.set(messages.failure(e));
    }

    /** Returns how many circuits end when, such as «8 parcours finiront entre le … et le …». */
    StringBinding summaryBinding() {
        return Bindings.createStringBinding(() -> {
            ExtendRequests.Plan known = plan.get();
            if (known == null) {
                return problem.get().isEmpty() ? messages.text("tracking.cancel.reading") : "";
            }
            if (known.ends().isEmpty()) {
                return messages.text("tracking.extend.nothing");
            }
            List<Instant> ends = List.copyOf(known.later(days.get()).values());
            String first = day(Collections.min(ends));
            String last = day(Collections.max(ends));
            return first.equals(last) ? messages.count("tracking.extend.one-day", ends.size(), first)
                    : messages.count("tracking.extend.days", ends.size(), first, last);
        }, plan, days, problem);
    }

    private String day(Instant end) {
        return messages.day(LocalDate.ofInstant(end, PARIS));
    }

    /** Returns whether there is something to extend and nothing is going on. */
    BooleanBinding readyBinding() {
        return Bindings.createBooleanBinding(() -> {
            ExtendRequests.Plan known = plan.get();
            return known != null && !known.ends().isEmpty() && !working.get();
        }, plan, working);
    }

    /** Returns by how many days the circuits are extended, from 1 to {@link ExtendRequests#MOST_DAYS}. */
    IntegerProperty daysProperty() {
        return days;
    }

    StringProperty problemProperty() {
        return problem;
    }

    /** Returns whether circuits are being extended. */
    public BooleanProperty workingProperty() {
        return working;
    }

    ObservableList<String> left() {
        return left;
    }
}
