package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.CheckedIds;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.PagedRows;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.shell.Navigation;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import fr.paraphe.domain.tracking.Attention;
import fr.paraphe.domain.tracking.HistoryPart;
import fr.paraphe.domain.tracking.PrepareAgain;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.domain.tracking.TrackingList;
import fr.paraphe.domain.tracking.TrackingRow;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The history of electronic signatures (E23): filtered, followed while it is looked at, finalised. */
public final class TrackingViewModel {
    /** A line of «Où en est-on»: a part of the history, and how many documents are in it. */
    public record PartCount(HistoryPart part, long count) {}

    private record Counts(Map<RequestStatus, Long> statuses, Map<Attention, Long> calling, long removed) {}

    private static final Duration POLL = Duration.ofSeconds(5);
    private static final UUID NOBODY = new UUID(0, 0);
    static final TrackingRow ABSENT = new TrackingRow(new SignatureRequest(NOBODY, NOBODY, NOBODY,
            new SignatureRequest.Subject("", "", "", RecordKind.INTERNSHIP, NOBODY, "…", "", ""), NOBODY, 0,
            Circuit.start(SigningOrder.FREE, List.of(), Instant.EPOCH), SignatureRequest.Delivery.QUEUED, Instant.EPOCH, 0),
            RequestStatus.SENDING);

    private final HistoryScope scope;
    private final SentDocuments documents;
    private final InstantSource clock;
    private final TaskRunner runner;
    private final Messages messages;
    private final Navigation navigation;
    private final Status status;
    private final PagedRows<TrackingRow> rows;
    private final CheckedIds checked = new CheckedIds();
    private final Map<UUID, RequestStatus> known = new HashMap<>();
    private final ObservableList<SignatoryRole> roles = FXCollections.observableArrayList();
    private final ObservableList<PartCount> counts = FXCollections.observableArrayList(new PartCount(new HistoryPart.Everything(), 0));
    private final ObjectProperty<HistoryPart> filter = new SimpleObjectProperty<>(new HistoryPart.Everything());
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty freshness = new SimpleStringProperty("");
    private final IntegerProperty finalisable = new SimpleIntegerProperty();
    private final IntegerProperty cancellable = new SimpleIntegerProperty();
    private final IntegerProperty remindable = new SimpleIntegerProperty();
    private final IntegerProperty renewable = new SimpleIntegerProperty();
    private final IntegerProperty signed = new SimpleIntegerProperty();
    private final DetailViewModel detail;
    private final SentTemplates templates;
    private final AgreementColumns internships;
    private final HistoryOutputs outputs;
    private final HistoryRemovals removals;
    private final IntegerProperty taken = new SimpleIntegerProperty();
    private TaskRunner.@Nullable Repetition polling;
    private @Nullable UUID selected;
    private boolean synchronising;

    /** Creates the history, empty until {@link #shown()}. */
    public TrackingViewModel(HistoryScope scope, InstantSource clock, TaskRunner runner, Messages messages, Navigation navigation,
            Status status) {
        this.scope = scope;
        this.documents = scope.documents();
        this.clock = clock;
        this.runner = runner;
        this.messages = messages;
        this.navigation = navigation;
        this.status = status;
        rows = new PagedRows<>(runner, ABSENT, e -> status.say(messages.failure(e)));
        detail = new DetailViewModel(documents,
                (requestId, signatoryId) -> navigation.replaceSignatory(requestId, signatoryId, this::synchronise), runner, messages);
        removals = new HistoryRemovals(documents, runner, messages, status);
        outputs = new HistoryOutputs(documents, runner, messages, navigation);
        templates = new SentTemplates(documents, runner, e -> status.say(messages.failure(e)));
        internships = new AgreementColumns(documents, clock, runner, messages, e -> status.say(messages.failure(e)));
        checked.revisionProperty().subscribe(this::count);
        filter.addListener(_ -> refresh());
        rows.addListener((javafx.beans.Observable _) -> arrived());
    }

    /** Reads the list and follows the platform every five seconds, as long as the screen is in front. */
    void shown() {
        internships.renew();
        refresh();
        synchronise();
        if (polling == null) {
            polling = runner.every(POLL, this::synchronise);
        }
    }

    /** Stops following. */
    void hidden() {
        if (polling != null) {
            polling.stop();
            polling = null;
        }
    }

    /** Asks the platform what changed, then reads the list again (F142); one question at a time. */
    void synchronise() {
        if (synchronising) {
            return;
        }
        synchronising = true;
        runner.run(documents::synchronise, _ -> {
            synchronising = false;
            freshness.set(messages.text("tracking.fresh", messages.moment(clock.instant())));
            refresh();
        }, e -> {
            synchronising = false;
            freshness.set(messages.failure(e));
            refresh();
        });
    }

    /** Reads the list again from the base; what is ticked and selected stays so. */
    void refresh() {
        Instant now = clock.instant();
        rows.load(source(now), () -> {
            arrived();
            count();
        });
        TrackingList list = scope.list();
        runner.run(() -> new Counts(list.counts(now), list.calling(now), list.count(new HistoryPart.Removed().filter("", now))),
                this::counted, e -> status.say(messages.failure(e)));
    }

    private TrackingRows source(Instant now) {
        return new TrackingRows(scope.list(), filter.get().filter(words.get(), now));
    }

    /** Everything, then what calls for attention, then each status; a part that nothing is in is left out unless it is the chosen one. */
    private void counted(Counts found) {
        var next = new ArrayList<PartCount>();
        found.calling().forEach((attention, n) -> next.add(new PartCount(new HistoryPart.Calling(attention), n)));
        for (RequestStatus of : RequestStatus.values()) {
            next.add(new PartCount(new HistoryPart.InStatus(of), found.statuses().getOrDefault(of, 0L)));
        }
        next.add(new PartCount(new HistoryPart.Removed(), found.removed()));
        next.removeIf(line -> line.count() == 0 && !line.part().equals(filter.get()));
        next.addFirst(new PartCount(new HistoryPart.Everything(), found.statuses().values().stream().mapToLong(Long::longValue).sum()));
        if (!next.equals(counts)) {
            counts.setAll(next);
        }
    }

    /** Learns the rows that have arrived: their statuses, the columns they need, the state of the selected one. */
    private void arrived() {
        List<TrackingRow> loaded = rows.loaded();
        loaded.forEach(row -> known.put(row.request().id(), row.status()));
        templates.arrived(loaded);
        if (scope.agreements()) {
            internships.arrived(loaded.stream().filter(row -> !absent(row)).toList());
        }
        List<SignatoryRole> needed = RoleColumns.of(loaded);
        if (!needed.equals(roles)) {
            roles.setAll(needed);
        }
        if (selected != null) {
            loaded.stream().filter(row -> row.request().id().equals(selected)).findFirst().ifPresent(detail::show);
        }
    }

    /** Tells whether {@code row} stands for one that has not arrived yet. */
    static boolean absent(TrackingRow row) {
        return row.request().id().equals(NOBODY);
    }

    /** Shows {@code row} in the pane beside. */
    void select(@Nullable TrackingRow row) {
        selected = row == null || absent(row) ? null : row.request().id();
        detail.show(selected == null ? null : row);
        taken.set(taken().size());
    }

    /** Ticks every row that the filter finds; unticks all when all were ticked. */
    void toggleAll() {
        if (!rows.isEmpty() && checked.sizeProperty().get() >= rows.size()) {
            checked.clear();
            return;
        }
        TrackingRows source = source(clock.instant());
        runner.run(source::all, all -> {
            all.forEach(row -> known.put(row.request().id(), row.status()));
            checked.addAll(all.stream().map(row -> row.request().id()).toList());
        }, e -> status.say(messages.failure(e)));
    }

    /** Opens the institution's last signature of what is ticked (F154). */
    void finalise() {
        navigation.finaliseDocuments(List.copyOf(checked.ids()), this::synchronise);
    }

    /** Returns what is ticked, or else the document in front: what leaves the history. */
    List<UUID> taken() {
        List<UUID> ticked = List.copyOf(checked.ids());
        UUID front = selected;
        return ticked.isEmpty() && front != null ? List.of(front) : ticked;
    }

    /** Opens the confirmation of the cancelling of what is ticked (F177, F181). */
    void cancel() {
        navigation.cancelCircuits(List.copyOf(checked.ids()), this::refresh);
    }

    /** Opens the reminding of whoever has still to sign what is ticked (F144). */
    void remind() {
        navigation.remindSignatories(List.copyOf(checked.ids()), this::synchronise);
    }

    /** Opens the moving of the end of what is ticked (P9). */
    void extend() {
        navigation.extendCircuits(List.copyOf(checked.ids()), this::refresh);
    }

    /** Opens the documents to send of the ticked circuits that came to nothing; {@code reported} hears first what is left and why (X06). */
    void again(Consumer<String> reported) {
        List<UUID> ids = List.copyOf(checked.ids());
        prepare(() -> documents.again(ids), again -> navigation.signAgain(again.about(), again.templateId(), again.recordIds()), reported);
    }

    /** Opens the amendments of the ticked agreements that are signed; {@code reported} hears first what is left and why (X20). */
    void amend(Consumer<String> reported) {
        List<UUID> ids = List.copyOf(checked.ids());
        prepare(() -> documents.amend(ids), signed -> navigation.amend(signed.recordIds()), reported);
    }

    private void prepare(TaskRunner.Job<PrepareAgain.Plan> planning, Consumer<PrepareAgain.Chosen> next, Consumer<String> reported) {
        runner.run(planning, plan -> {
            if (!plan.ignored().isEmpty()) {
                reported.accept(plan.ignored().entrySet().stream()
                        .map(cause -> messages.count("tracking.cancel.ignored", cause.getValue(), cause.getKey()))
                        .collect(Collectors.joining("\n", messages.text("tracking.cancel.left.title") + "\n", "")));
            }
            plan.chosen().ifPresent(next);
        }, e -> reported.accept(messages.failure(e)));
    }

    private int ticked(Predicate<RequestStatus> allowed) {
        return (int) checked.ids().stream().map(known::get).filter(s -> s != null && allowed.test(s)).count();
    }

    private void count() {
        taken.set(taken().size());
        finalisable.set(ticked(RequestStatus::finalisable));
        cancellable.set(ticked(RequestStatus::cancellable));
        remindable.set(ticked(RequestStatus::awaited));
        renewable.set(ticked(RequestStatus::renewable));
        signed.set(ticked(RequestStatus.ARCHIVED::equals));
        String shown = messages.count("tracking.count.rows", rows.size());
        int ticked = checked.sizeProperty().get();
        status.rows(ticked == 0 ? shown : shown + " · " + messages.count("tracking.count.checked", ticked));
    }

    PagedRows<TrackingRow> rows() {
        return rows;
    }

    CheckedIds checked() {
        return checked;
    }

    ObservableList<SignatoryRole> roles() {
        return roles;
    }

    ObservableList<PartCount> counts() {
        return counts;
    }

    ObjectProperty<HistoryPart> filterProperty() {
        return filter;
    }

    /** Shows {@code part} of the history, whatever was searched before. */
    public void show(HistoryPart part) {
        words.set("");
        filter.set(part);
    }

    StringProperty wordsProperty() {
        return words;
    }

    /** Returns when the platform answered last, or why it did not. */
    StringProperty freshnessProperty() {
        return freshness;
    }

    /** Returns how many of the ticked documents may be finalised. */
    IntegerProperty finalisableProperty() {
        return finalisable;
    }

    /** Returns how many of the ticked circuits may be cancelled. */
    IntegerProperty cancellableProperty() {
        return cancellable;
    }

    /** Returns how many of the ticked documents somebody has still to sign. */
    IntegerProperty remindableProperty() {
        return remindable;
    }

    /** Returns how many of the ticked circuits came to nothing. */
    IntegerProperty renewableProperty() {
        return renewable;
    }

    /** Returns how many of the ticked circuits are signed by all. */
    IntegerProperty signedProperty() {
        return signed;
    }

    DetailViewModel detail() {
        return detail;
    }

    AgreementColumns internships() {
        return internships;
    }

    HistoryScope scope() {
        return scope;
    }

    SentTemplates templates() {
        return templates;
    }

    /** Takes what is ticked out of the history once {@code agreed} says yes (F148). */
    void remove(Predicate<String> agreed, Consumer<String> reported) {
        removals.remove(List.copyOf(checked.ids()), agreed, reported, this::moved);
    }

    /** Puts what is ticked back into the history. */
    void putBack(Consumer<String> reported) {
        removals.putBack(List.copyOf(checked.ids()), reported, this::moved);
    }

    private void moved() {
        checked.clear();
        refresh();
    }

    HistoryOutputs outputs() {
        return outputs;
    }

    /** Returns how many documents would leave the history. */
    IntegerProperty takenProperty() {
        return taken;
    }

    TaskRunner runner() {
        return runner;
    }
}
