package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.CancelFlag;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.tracking.CancelRequests;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** «Annuler les parcours»: what would be lost, what is left and why, the reason, then the cancelling itself (E26, F140, F181). */
public final class CancelViewModel {
    /** Above so many circuits their number is typed to confirm (E26). */
    static final int TYPED_ABOVE = 10;

    private final CancelDesk desk;
    private final CancelScope scope;
    private final TaskRunner runner;
    private final Messages messages;
    private final Status status;
    private final Runnable changed;
    private final ObjectProperty<CancelRequests.@Nullable Plan> plan = new SimpleObjectProperty<>();
    private final StringProperty summary = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty typed = new SimpleStringProperty("");
    private final BooleanProperty inform = new SimpleBooleanProperty(true);
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final DoubleProperty share = new SimpleDoubleProperty();
    private final ObservableList<String> lost = FXCollections.observableArrayList();
    private final ObservableList<String> left = FXCollections.observableArrayList();
    private CancelFlag flag = new CancelFlag();

    /** Creates the window's model, empty until {@link #read()}; {@code changed} runs each time that something was cancelled. */
    public CancelViewModel(CancelDesk desk, CancelScope scope, TaskRunner runner, Messages messages, Status status, Runnable changed) {
        this.desk = desk;
        this.scope = scope;
        this.runner = runner;
        this.messages = messages;
        this.status = status;
        this.changed = changed;
        summary.set(messages.text("tracking.cancel.reading"));
    }

    /** Reads what cancelling would do. */
    public void read() {
        runner.run(() -> scope.plan(desk), this::show, this::fail);
    }

    private void show(CancelRequests.Plan found) {
        plan.set(found);
        int circuits = found.circuits().size();
        summary.set(circuits == 0 ? messages.text("tracking.cancel.nothing")
                : messages.count("tracking.cancel.circuits", circuits) + " " + (found.signatures() == 0
                        ? messages.text("tracking.cancel.none-lost") : messages.count("tracking.cancel.signatures", found.signatures())));
        lost.setAll(found.circuits().stream().filter(request -> request.circuit().signedCount() > 0).map(this::words).toList());
        left.setAll(found.ignored().entrySet().stream()
                .map(cause -> messages.count("tracking.cancel.ignored", cause.getValue(), cause.getKey())).toList());
    }

    private String words(SignatureRequest request) {
        String signed = request.circuit().signatories().stream().filter(Signatory::signed)
                .map(s -> s.person().lastFirst() + " (" + messages.label(s.role()) + ")").collect(Collectors.joining(", "));
        return messages.text("tracking.cancel.lost", request.subject().student(), signed);
    }

    /** Cancels, then runs {@code done} when nothing was left; else the window stays and says what was, ready to go on. */
    void cancel(Runnable done) {
        CancelRequests.Plan ready = plan.get();
        if (ready == null || !readyBinding().get()) {
            return;
        }
        var mine = new CancelFlag();
        flag = mine;
        working.set(true);
        share.set(0);
        problem.set("");
        int total = ready.circuits().size();
        var order = new CancelRequests.Order(reason.get(), inform.get());
        runner.run(() -> desk.cancel(ready.ids(), order,
                seen -> runner.onScreen(() -> share.set((double) seen / total)), mine), outcome -> ended(outcome, done), this::fail);
    }

    private void ended(CancelRequests.Outcome outcome, Runnable done) {
        working.set(false);
        String said = messages.count("tracking.cancel.done", outcome.done());
        if (outcome.done() > 0) {
            status.say(said);
            changed.run();
        }
        if (outcome.refused().isEmpty() && outcome.interrupted().isEmpty()) {
            done.run();
            return;
        }
        var lines = new ArrayList<String>();
        lines.add(said);
        lines.addAll(outcome.refused());
        outcome.interrupted().ifPresent(lines::add);
        problem.set(String.join("\n", lines));
        read();
    }

    /** Asks the work to stop between two calls; what is cancelled stays so. */
    void stop() {
        flag.raise();
    }

    private void fail(Exception e) {
        working.set(false);
        problem.set(messages.failure(e));
    }

    /** Returns what is still missing before the circuits can be cancelled, empty when nothing is. */
    StringBinding missingBinding() {
        return Bindings.createStringBinding(() -> {
            CancelRequests.Plan known = plan.get();
            if (known == null || known.circuits().isEmpty()) {
                return "";
            }
            if (reason.get().isBlank()) {
                return messages.text("tracking.cancel.reason.missing");
            }
            String count = Integer.toString(known.circuits().size());
            return asksNumber() && !typed.get().strip().equals(count) ? messages.text("tracking.cancel.number.missing", count) : "";
        }, plan, reason, typed);
    }

    /** Returns whether there is something to cancel, nothing is missing and nothing is going on. */
    BooleanBinding readyBinding() {
        StringBinding missing = missingBinding();
        return Bindings.createBooleanBinding(() -> {
            CancelRequests.Plan known = plan.get();
            return known != null && !known.circuits().isEmpty() && missing.get().isEmpty() && !working.get();
        }, plan, missing, working);
    }

    /** Returns whether the number of circuits is to be typed. */
    boolean asksNumber() {
        CancelRequests.Plan known = plan.get();
        return known != null && known.circuits().size() > TYPED_ABOVE;
    }

    /** Returns reasons that are often the right one. */
    List<String> usualReasons() {
        return List.of(messages.text("tracking.cancel.reason.document"), messages.text("tracking.cancel.reason.dates"),
                messages.text("tracking.cancel.reason.signatory"), messages.text("tracking.cancel.reason.abandoned"));
    }

    ObjectProperty<CancelRequests.@Nullable Plan> planProperty() {
        return plan;
    }

    StringProperty summaryProperty() {
        return summary;
    }

    StringProperty problemProperty() {
        return problem;
    }

    StringProperty reasonProperty() {
        return reason;
    }

    StringProperty typedProperty() {
        return typed;
    }

    BooleanProperty informProperty() {
        return inform;
    }

    /** Returns whether circuits are being cancelled. */
    public BooleanProperty workingProperty() {
        return working;
    }

    DoubleProperty shareProperty() {
        return share;
    }

    ObservableList<String> lost() {
        return lost;
    }

    ObservableList<String> left() {
        return left;
    }
}
