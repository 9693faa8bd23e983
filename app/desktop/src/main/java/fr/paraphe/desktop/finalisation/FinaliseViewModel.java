package fr.paraphe.desktop.finalisation;

import fr.paraphe.desktop.kit.CancelFlag;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.shell.Navigation;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.dispatch.PlatformException;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.finalisation.FinaliseInClient.Done;
import fr.paraphe.domain.finalisation.FinaliseInClient.Opened;
import fr.paraphe.domain.finalisation.FinaliseInClient.Outcome;
import fr.paraphe.domain.finalisation.FinaliseInClient.Plan;
import fr.paraphe.domain.finalisation.FinaliseInClient.Signing;
import fr.paraphe.domain.signing.Masks;
import fr.paraphe.domain.signing.OutgoingMessage.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

/**
 * «Finaliser les documents» inside the client: what is signed and by whom, one box, one gesture, the code that he alone receives; then the
 * signing itself, which may be paused, stopped and taken up again (E27, F154–F162, D-09, D-24).
 */
public final class FinaliseViewModel {
    /** What the window shows: what is to be filled in, how far the signing is, or what became of it. */
    enum Phase {
        FORM,
        SIGNING,
        PAUSED,
        ENDED
    }

    private final FinaliseDesk desk;
    private final TaskRunner runner;
    private final Messages messages;
    private final Navigation navigation;
    private final Status status;
    private final Runnable changed;
    private final SignatureForm signature;
    private final FinalisationReport report;
    private final ObjectProperty<Phase> phase = new SimpleObjectProperty<>(Phase.FORM);
    private final ObjectProperty<@Nullable Plan> plan = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Opened> opened = new SimpleObjectProperty<>();
    private final ObservableList<String> documents = FXCollections.observableArrayList();
    private final BooleanProperty accepted = new SimpleBooleanProperty();
    private final ObjectProperty<Channel> way = new SimpleObjectProperty<>(Channel.EMAIL);
    private final StringProperty code = new SimpleStringProperty("");
    private final StringProperty sent = new SimpleStringProperty("");
    private final BooleanProperty confirmed = new SimpleBooleanProperty();
    private final BooleanProperty asking = new SimpleBooleanProperty();
    private final StringProperty summary = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final StringProperty progress = new SimpleStringProperty("");
    private final DoubleProperty share = new SimpleDoubleProperty();
    private List<UUID> asked;
    private List<SignatureRequest> rest = List.of();
    private CancelFlag flag = new CancelFlag();
    private boolean stopping;

    /** Creates the window's model, empty until {@link #read()}; {@code changed} runs each time that documents were signed. */
    public FinaliseViewModel(FinaliseDesk desk, List<UUID> requestIds, TaskRunner runner, Messages messages, Ways ways, Runnable changed) {
        this.desk = desk;
        this.asked = requestIds;
        this.runner = runner;
        this.messages = messages;
        this.navigation = ways.navigation();
        this.status = ways.status();
        this.changed = changed;
        signature = new SignatureForm(desk, runner, messages);
        report = new FinalisationReport(messages);
        summary.set(messages.text("finalisation.reading"));
    }

    /** Where the window may lead, and where it says what was done. */
    public record Ways(Navigation navigation, Status status) {}

    /** Reads what finalising would do. */
    public void read() {
        runner.run(() -> desk.plan(asked), this::show, e -> {
            summary.set(messages.text("finalisation.unread"));
            problem.set(messages.failure(e));
        });
    }

    private void show(Plan found) {
        plan.set(found);
        rest = found.ready();
        documents.setAll(rest.stream().map(report::words).toList());
        report.leftAside(found.ignored());
        summary.set(rest.isEmpty() ? messages.text("finalisation.nothing") : messages.count("finalisation.ready", rest.size()));
        found.signing().ifPresent(signing -> way.set(signing.ways().contains(Channel.SMS) ? Channel.SMS : Channel.EMAIL));
    }

    /** Shows the document of that line in what reads PDFs on this computer. */
    void readDocument(int line) {
        if (line >= 0 && line < rest.size()) {
            UUID id = rest.get(line).id();
            runner.run(() -> desk.readable(id), navigation::openInBrowser, this::fail);
        }
    }

    /** Shows the conditions as the platform's pages show them (F159). */
    void readConditions() {
        signing().ifPresent(signing -> navigation.openInBrowser(signing.conditions().page()));
    }

    /** Opens the same act on the platform's pages, then runs {@code done} (F154). */
    void inBrowser(Runnable done) {
        runner.run(() -> desk.pages(asked), page -> {
            navigation.openInBrowser(page);
            status.say(messages.text("finalisation.browser.opened"));
            done.run();
        }, this::fail);
    }

    /** Has a code sent; the first time, the session is opened and the conditions are accepted (D-24). */
    void askCode() {
        Plan ready = plan.get();
        if (ready == null || ready.signing().isEmpty() || !accepted.get() || asking.get()) {
            return;
        }
        asking.set(true);
        problem.set("");
        Opened already = opened.get();
        if (already != null) {
            sendCode(already);
            return;
        }
        runner.run(() -> desk.open(ready), session -> {
            opened.set(session);
            rest = session.taken();
            documents.setAll(rest.stream().map(report::words).toList());
            session.left().forEach(report::add);
            sendCode(session);
        }, this::fail);
    }

    private void sendCode(Opened session) {
        Channel by = way.get();
        runner.run(() -> {
            desk.askCode(session, by);
            return by;
        }, _ -> {
            asking.set(false);
            sent.set(messages.text("finalisation.code.sent", address(by)));
        }, this::fail);
    }

    /** Returns where a code goes by that way, masked, as the platform shows it. */
    String address(Channel by) {
        PersonSnapshot person = signing().orElseThrow().signatory().person();
        return by == Channel.SMS ? messages.text("finalisation.way.sms", Masks.mobile(String.valueOf(person.mobile())))
                : messages.text("finalisation.way.email", Masks.email(person.email()));
    }

    private void fail(Exception e) {
        asking.set(false);
        if (phase.get() == Phase.SIGNING) {
            phase.set(Phase.FORM);
        }
        if (e instanceof PlatformException failure && failure.kind() == PlatformException.Kind.NOT_FOUND) {
            over();
        }
        problem.set(messages.failure(e));
    }

    /** The session is worth nothing any more: what is not signed is read anew, and needs another code. */
    private void over() {
        opened.set(null);
        confirmed.set(false);
        sent.set("");
        code.set("");
        asked = rest.isEmpty() ? asked : rest.stream().map(SignatureRequest::id).toList();
        read();
    }

    /** Says the code, then signs; a refusal leaves everything as it was filled in. */
    void sign() {
        Opened session = opened.get();
        if (session == null || !readyBinding().get()) {
            return;
        }
        stopping = false;
        problem.set("");
        phase.set(Phase.SIGNING);
        tell();
        if (confirmed.get()) {
            go(session);
            return;
        }
        String typed = code.get().strip();
        runner.run(() -> {
            desk.confirm(session, typed);
            return true;
        }, _ -> {
            confirmed.set(true);
            go(session);
        }, this::fail);
    }

    private void go(Opened session) {
        var mine = new CancelFlag();
        flag = mine;
        if (stopping) {
            mine.raise();
        }
        List<SignatureRequest> now = rest;
        var gesture = signature.gesture();
        runner.run(() -> desk.sign(session, now, gesture, done -> runner.onScreen(() -> heard(done)), mine), this::ended, this::fail);
    }

    private void heard(Done done) {
        report.add(done);
        rest = rest.stream().filter(request -> !request.id().equals(done.request().id())).toList();
        tell();
    }

    private void tell() {
        int tried = report.tried();
        int total = tried + rest.size();
        share.set((double) tried / Math.max(1, total));
        progress.set(messages.text("finalisation.progress", messages.number(tried), messages.number(total)));
    }

    private void ended(Outcome outcome) {
        rest = outcome.rest();
        problem.set(outcome.interrupted().orElse(""));
        if (!outcome.done().isEmpty()) {
            changed.run();
        }
        if (outcome.over() && !stopping) {
            phase.set(Phase.FORM);
            over();
        } else if (outcome.rest().isEmpty() || stopping) {
            finish();
        } else {
            boolean refused = outcome.interrupted().isPresent() && outcome.done().isEmpty() && report.signed().isEmpty();
            phase.set(refused ? Phase.FORM : Phase.PAUSED);
        }
    }

    private void finish() {
        report.waiting(rest);
        summary.set(report.summary());
        status.say(report.summary());
        phase.set(Phase.ENDED);
    }

    /** Asks the signing to pause after the documents in hand. */
    void pause() {
        flag.raise();
    }

    /** Goes on with what is not signed. */
    void resume() {
        sign();
    }

    /** Stops the signing after the documents in hand, for good: what is signed stays signed. */
    public void stop() {
        stopping = true;
        flag.raise();
        if (phase.get() == Phase.PAUSED) {
            problem.set("");
            finish();
        }
    }

    /** Returns what to ask before the window closes in the middle of the signing; empty when it may close. */
    public Optional<String> closing() {
        return phase.get() == Phase.SIGNING || phase.get() == Phase.PAUSED
                ? Optional.of(messages.count("finalisation.closing", rest.size())) : Optional.empty();
    }

    private Optional<Signing> signing() {
        return Optional.ofNullable(plan.get()).flatMap(Plan::signing);
    }

    /** Returns what is still missing before the documents can be signed, empty when nothing is. */
    StringBinding missingBinding() {
        return Bindings.createStringBinding(() -> {
            Optional<Signing> known = signing();
            if (known.isEmpty()) {
                return "";
            }
            var missing = new ArrayList<String>();
            missing.add(accepted.get() ? "" : messages.text("finalisation.conditions.missing"));
            missing.add(signature.missing(known.get().signatory().person()));
            missing.add(sent.get().isEmpty() ? messages.text("finalisation.code.unasked") : "");
            missing.add(confirmed.get() || code.get().strip().length() == 6 ? "" : messages.text("finalisation.code.missing"));
            return missing.stream().filter(words -> !words.isEmpty()).findFirst().orElse("");
        }, plan, accepted, signature.modeProperty(), signature.nameProperty(), signature.pictureProperty(), sent, code, confirmed);
    }

    /** Returns whether there is something to sign, nothing is missing and nothing is going on. */
    BooleanBinding readyBinding() {
        StringBinding missing = missingBinding();
        return Bindings.createBooleanBinding(() -> opened.get() != null && missing.get().isEmpty() && !asking.get()
                && phase.get() != Phase.SIGNING, opened, missing, asking, phase);
    }

    SignatureForm signature() {
        return signature;
    }

    FinalisationReport report() {
        return report;
    }

    ObservableList<String> documents() {
        return documents;
    }

    ObjectProperty<Phase> phaseProperty() {
        return phase;
    }

    ObjectProperty<@Nullable Plan> planProperty() {
        return plan;
    }

    ObjectProperty<@Nullable Opened> openedProperty() {
        return opened;
    }

    BooleanProperty acceptedProperty() {
        return accepted;
    }

    ObjectProperty<Channel> wayProperty() {
        return way;
    }

    StringProperty codeProperty() {
        return code;
    }

    /** Returns where the last code went, in words; empty before. */
    StringProperty sentProperty() {
        return sent;
    }

    BooleanProperty askingProperty() {
        return asking;
    }

    StringProperty summaryProperty() {
        return summary;
    }

    StringProperty problemProperty() {
        return problem;
    }

    StringProperty progressProperty() {
        return progress;
    }

    DoubleProperty shareProperty() {
        return share;
    }
}
