package fr.paraphe.desktop.dispatch;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Preview;
import fr.paraphe.desktop.kit.SheetCopy;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.dispatch.SendForSignature;
import fr.paraphe.domain.dispatch.Sending;
import fr.paraphe.domain.dispatch.SignatureCollection;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.Finding;
import fr.paraphe.domain.merge.MonthlyLimit;
import fr.paraphe.domain.merge.SendingCost;
import fr.paraphe.domain.merge.RepairGroup;
import fr.paraphe.domain.merge.RepairPlace;
import fr.paraphe.domain.merge.RepairPlaces;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateCategory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The send window: documents of one template checked, previewed, ticked and sent (E21, E22). */
public final class SendViewModel {
    /** A sending about to be confirmed: exactly the documents that the question counts (F103). */
    public record Confirmation(String question, Sending sending) {}

    private final DocumentsToSend documents;
    private final AskedRecords asked;
    private final SendWords words;
    private final TaskRunner runner;
    private final Messages messages;
    private final Delivery delivery;
    private final SendFiles files;
    private final CollectionModel collection;
    private final SendList list = new SendList();
    private final LayoutPass pages;
    private final ObservableList<DocumentTemplate> templates = FXCollections.observableArrayList();
    private final ObservableList<RoleGroup> groups = FXCollections.observableArrayList();
    private final ObservableList<RepairGroup> motives = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable DocumentTemplate> template = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable SendRow> selected = new SimpleObjectProperty<>();
    private final RowPreview preview;
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty problem = new SimpleStringProperty("");
    private final StringProperty summary = new SimpleStringProperty("");
    private final StringProperty cost = new SimpleStringProperty("");
    private Predicate<DocumentTemplate> wanted = _ -> false;
    private MonthlyLimit limit = MonthlyLimit.NONE;
    private SendingCost price = SendingCost.STANDARD;
    private int checks;
    private int gatherings;

    /** Where documents go from the window: to the platform, by the queue, or into files. */
    public record Outlets(Delivery delivery, SendFiles files, CollectionModel collection) {}

    /** Creates the window of {@code recordIds}; {@code demonstration} tells that nothing is billed (D-03). */
    public SendViewModel(DocumentsToSend documents, List<UUID> recordIds, boolean demonstration, TaskRunner runner, Messages messages,
            Outlets outlets) {
        this.documents = documents;
        asked = new AskedRecords(recordIds);
        words = new SendWords(messages, demonstration);
        this.runner = runner;
        this.messages = messages;
        delivery = outlets.delivery();
        files = outlets.files();
        collection = outlets.collection();
        Optional.ofNullable(collection.keptProperty().get()).map(SignatureCollection::content).ifPresent(content -> {
            wanted = offered -> offered.id().equals(content.templateId());
            list.leaveOut(content.excluded());
        });
        pages = new LayoutPass(documents, runner, this::misplaced, this::failed);
        preview = new RowPreview(documents, runner, messages);
        template.addListener(_ -> check());
        selected.addListener(_ -> front());
        list.ticked().revisionProperty().subscribe(this::summarise);
        list.shown().addListener((javafx.beans.Observable _) -> summarise());
    }

    /** Tells whether what is signed may be amended, with a template that is at hand (X20). */
    boolean amendable() {
        DocumentTemplate chosen = template.get();
        return chosen != null && chosen.category() == TemplateCategory.INTERNSHIP_AGREEMENT
                && templates.stream().anyMatch(offered -> offered.category() == TemplateCategory.INTERNSHIP_AMENDMENT);
    }

    /** Returns the kind of the records that the documents are about. */
    RecordKind about() {
        return documents.about();
    }

    /** Begins with the first template that is wanted, once the templates are read and if there is one (F079). */
    public void beginWith(Predicate<DocumentTemplate> template) {
        wanted = template;
    }

    /** Reads the templates that can be sent and checks the documents of the one chosen so far, at first the first (F093). */
    public void load() {
        busy.set(true);
        runner.run(documents::monthlyLimit, now -> limit = now, this::failed);
        runner.run(documents::cost, now -> price = now, this::failed);
        runner.run(documents::templates, found -> {
            busy.set(false);
            DocumentTemplate before = template.get();
            templates.setAll(found);
            if (found.isEmpty()) {
                problem.set(messages.text("dispatch.no-template"));
            } else {
                DocumentTemplate next = found.stream()
                        .filter(t -> before == null ? wanted.test(t) : t.id().equals(before.id())).findFirst().orElseGet(found::getFirst);
                if (next.equals(template.get())) {
                    check();
                } else {
                    template.set(next);
                }
            }
        }, this::failed);
    }

    /** Checks the documents again with the chosen template, the first ones first so that they are soon on the screen. */
    public void check() {
        DocumentTemplate chosen = template.get();
        if (chosen == null) {
            return;
        }
        busy.set(true);
        problem.set("");
        checks++;
        groups.setAll(RoleGroup.of(chosen, messages));
        collection.template(chosen);
        pages.clear();
        check(chosen, asked.slices(), checks);
    }

    private void check(DocumentTemplate chosen, List<List<UUID>> slices, int mine) {
        if (slices.isEmpty()) {
            list.fill(List.of());
            busy.set(false);
            return;
        }
        boolean first = slices.size() == asked.slices().size();
        runner.run(checked(chosen, slices.getFirst()), checked -> {
            if (mine != checks) {
                return;
            }
            List<SendRow> rows = checked.stream().map(SendRow::new).toList();
            if (first) {
                Optional<UUID> before = Optional.ofNullable(selected.get()).map(SendRow::id);
                list.fill(rows);
                selected.set(before.flatMap(list::row).or(() -> list.shown().stream().findFirst()).orElse(null));
            } else {
                list.add(rows);
            }
            if (slices.size() > 1) {
                check(chosen, slices.subList(1, slices.size()), mine);
            } else {
                busy.set(false);
                summarise();
                gather();
                pages.add(chosen, list.all());
            }
        }, this::failed);
    }

    private TaskRunner.Job<List<CheckedDocument>> checked(DocumentTemplate chosen, List<UUID> ids) {
        Function<DocumentTemplate, List<Finding>> warnings = collection.warnings();
        return () -> {
            List<Finding> ofAll = warnings.apply(chosen);
            List<CheckedDocument> found = documents.check(chosen, ids);
            return ofAll.isEmpty() ? found : found.stream().map(document -> document.with(ofAll)).toList();
        };
    }

    /** Tells of a document in which a signature is out of its place, unless it was checked again meanwhile (X05). */
    private void misplaced(SendRow row, List<Finding> findings) {
        if (list.row(row.id()).filter(row::equals).isPresent()) {
            replace(List.of(new SendRow(row.document().with(findings))));
        }
    }

    /** Puts rows in the place of those that they were; the one in front stays in front. */
    private void replace(List<SendRow> rows) {
        Optional<UUID> before = Optional.ofNullable(selected.get()).map(SendRow::id);
        list.update(rows);
        selected.set(before.flatMap(list::row).orElse(null));
        gather();
    }

    /** Stops what is going on in the background; the window is closed. */
    public void close() {
        checks++;
        pages.clear();
        files.interrupt();
        content().ifPresent(collection::leave);
    }

    /** Checks again the documents that one of {@code records} is named in, and those alone (X02). */
    public void repaired(Set<UUID> records) {
        Set<UUID> touched = list.all().stream().filter(row -> row.involves(records)).map(SendRow::id).collect(Collectors.toSet());
        DocumentTemplate chosen = template.get();
        if (chosen == null || touched.isEmpty()) {
            return;
        }
        runner.run(checked(chosen, asked.among(touched)), checked -> {
            if (chosen.equals(template.get())) {
                List<SendRow> rows = checked.stream().map(SendRow::new).toList();
                replace(rows);
                pages.add(chosen, rows);
            }
        }, this::failed);
    }

    /** Gathers by reason what was found, in the background: a long list has many. */
    private void gather() {
        DocumentTemplate chosen = template.get();
        List<CheckedDocument> found = list.all().stream().map(SendRow::document).toList();
        int mine = ++gatherings;
        if (chosen != null) {
            runner.run(() -> RepairGroup.of(chosen, found), all -> {
                if (mine == gatherings) {
                    motives.setAll(all);
                    list.narrowTo(all);
                }
            }, this::failed);
        }
    }

    /** Returns the gravest of what was found in the column of {@code role}, or anywhere when it is null. */
    Optional<Finding> toMend(SendRow row, @Nullable SignatoryRole role) {
        return row.document().findings().stream().filter(f -> role == null || f.role() == role).findFirst();
    }

    /** Returns the field that mends {@code finding} of that row. */
    Optional<RepairPlace> place(SendRow row, Finding finding) {
        return Optional.ofNullable(template.get()).flatMap(chosen -> RepairPlaces.of(chosen, row.document().file(), finding));
    }

    private void front() {
        SendRow row = selected.get();
        preview.show(template.get(), row);
        collection.document(row == null ? null : row.document());
    }

    /** Returns what is to be confirmed for what is ticked now, nothing when nothing is (F099). */
    public Optional<Confirmation> confirmation() {
        List<CheckedDocument> ticked = list.tickedRows().stream().map(SendRow::document).toList();
        DocumentTemplate chosen = template.get();
        if (ticked.isEmpty() || chosen == null || busy.get()) {
            return Optional.empty();
        }
        return Optional.of(new Confirmation(words.question(ticked.size(), limit),
                new Sending(chosen, ticked, collection.words(), collection.id().orElse(null))));
    }

    /** Hands the confirmed documents over; {@code reported} receives the result in words, and whether nothing is left (F101, F102). */
    public void send(Confirmation confirmed, BiConsumer<String, Boolean> reported) {
        busy.set(true);
        Sending sending = confirmed.sending();
        runner.run(() -> documents.send(sending), outcome -> {
            busy.set(false);
            List<UUID> refused = outcome.refused().stream().map(SendForSignature.Refusal::recordId).toList();
            List<UUID> gone = sending.documents().stream().map(d -> d.file().id()).filter(id -> !refused.contains(id))
                    .toList();
            list.remove(gone);
            asked.remove(gone);
            gather();
            collection.sent();
            if (!outcome.taken().isEmpty()) {
                delivery.start(outcome.taken().size());
            }
            reported.accept(words.result(outcome), list.all().isEmpty());
        }, this::failed);
    }

    /** Returns what a collection keeps of the window: documents, those unticked by hand, words; nothing before a template is there. */
    Optional<SignatureCollection.Content> content() {
        return Optional.ofNullable(template.get())
                .map(chosen -> new SignatureCollection.Content(chosen.id(), chosen.about(), asked.each(), list.leftOut(asked.each()),
                        collection.words()));
    }

    /** Gives the list as shown to {@code copied}, with the column «Points à corriger» (F092, T30). */
    public void copy(Consumer<SheetCopy> copied) {
        copied.accept(new SendSheet(documents.about(), groups, messages).copy(list.shown()));
    }

    /** Writes the list as shown to a file, CSV or XLSX by its name; {@code reported} receives what came of it. */
    public void export(Path file, Consumer<String> reported) {
        files.list(file, List.copyOf(list.shown()), List.copyOf(groups), reported);
    }

    /** Makes the ticked documents in {@code folder} as they would leave, and sends nothing (X04). */
    public void simulate(Path folder, Consumer<String> reported) {
        DocumentTemplate chosen = template.get();
        if (chosen != null) {
            files.simulate(chosen, list.tickedRows(), List.copyOf(groups), folder, reported);
        }
    }

    CollectionModel collection() {
        return collection;
    }

    /** Returns what writes files, with how far it is. */
    SendFiles files() {
        return files;
    }

    private void summarise() {
        if (busy.get() && list.all().size() < asked.size()) {
            summary.set(words.checking(list, asked.size()));
            return;
        }
        summary.set(words.summary(list));
        cost.set(words.cost(list.ticked().sizeProperty().get(), limit, price));
    }

    private void failed(Exception e) {
        busy.set(false);
        problem.set(messages.failure(e));
    }

    SendList list() {
        return list;
    }

    ObservableList<DocumentTemplate> templates() {
        return templates;
    }

    ObservableList<RoleGroup> groups() {
        return groups;
    }

    ObservableList<RepairGroup> motives() {
        return motives;
    }

    ObjectProperty<@Nullable DocumentTemplate> templateProperty() {
        return template;
    }

    ObjectProperty<@Nullable SendRow> selectedProperty() {
        return selected;
    }

    /** Hears that the list is scrolled or gone through: what is looked at in the background waits meanwhile. */
    void stirred() {
        pages.rest();
    }

    ObjectProperty<Preview> previewProperty() {
        return preview.shownProperty();
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    StringProperty problemProperty() {
        return problem;
    }

    StringProperty summaryProperty() {
        return summary;
    }

    /** Returns what the ticked documents will cost at most, or that they are too many for the month (V86, V87); else empty. */
    StringProperty costProperty() {
        return cost;
    }
}
