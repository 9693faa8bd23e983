package fr.paraphe.desktop.dispatch;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Preview;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.dispatch.PlatformException;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.DocumentTemplate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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

/** «Signé sur papier»: each document is given its scan, then all of them are recorded (X18). */
public final class PaperModel {
    private final PaperDesk desk;
    private final List<UUID> records;
    private final TaskRunner runner;
    private final Messages messages;
    private final Status status;
    private final ObservableList<DocumentTemplate> templates = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable DocumentTemplate> template = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> day;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Row> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<Preview> preview;
    private final IntegerProperty ready = new SimpleIntegerProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty problem = new SimpleStringProperty("");
    private int previews;

    /** A document, and the scan chosen for it, if one was. */
    public record Row(PaperDesk.Line line, Optional<Path> scan) {
        boolean signed() {
            return line.paper().isPresent();
        }
    }

    /** Creates the model of the documents of those records; {@code today} is the day proposed. */
    public PaperModel(PaperDesk desk, List<UUID> records, LocalDate today, TaskRunner runner, Messages messages, Status status) {
        this.desk = desk;
        this.records = List.copyOf(records);
        this.runner = runner;
        this.messages = messages;
        this.status = status;
        day = new SimpleObjectProperty<>(today);
        preview = new SimpleObjectProperty<>(Preview.saying(messages.text("dispatch.paper.preview")));
        template.addListener(_ -> read());
        selected.subscribe(this::show);
    }

    /** Reads the templates, then the documents of the first. */
    public void load() {
        runner.run(desk::templates, found -> {
            templates.setAll(found);
            if (found.isEmpty()) {
                problem.set(messages.text("dispatch.no-template"));
            } else {
                template.set(found.getFirst());
            }
        }, this::failed);
    }

    private void read() {
        withTemplate(chosen -> runner.run(() -> desk.lines(chosen, records), found -> {
            Map<UUID, Path> scans = rows.stream().filter(row -> row.scan().isPresent())
                    .collect(Collectors.toMap(row -> row.line().recordId(), row -> row.scan().get()));
            rows.setAll(found.stream().map(line -> new Row(line, line.paper().isPresent()
                    ? Optional.empty() : Optional.ofNullable(scans.get(line.recordId())))).toList());
            count();
        }, this::failed));
    }

    private void withTemplate(Consumer<DocumentTemplate> act) {
        Optional.ofNullable(template.get()).ifPresent(act);
    }

    /** Gives a document its scan, once it could be read; one that is signed on paper already keeps its own. */
    void attach(Row row, Path scan) {
        if (row.signed()) {
            return;
        }
        problem.set("");
        runner.run(() -> desk.read(scan), pdf -> {
            int place = rows.indexOf(row);
            if (place >= 0) {
                rows.set(place, new Row(row.line(), Optional.of(scan)));
                selected.set(rows.get(place));
            }
            count();
        }, this::failed);
    }

    /** Shows the scan of the document in front: the one that is kept, or the one chosen. */
    private void show(@Nullable Row row) {
        DocumentTemplate chosen = template.get();
        int mine = ++previews;
        if (row == null || chosen == null || (!row.signed() && row.scan().isEmpty())) {
            preview.set(Preview.saying(messages.text("dispatch.paper.preview")));
            return;
        }
        runner.run(() -> row.scan().isPresent() ? desk.read(row.scan().get()) : desk.scan(chosen, row.line().recordId()), pdf -> {
            if (mine == previews) {
                preview.set(Preview.of(pdf, List.of()));
            }
        }, this::failed);
    }

    private void count() {
        ready.set(waiting().size());
    }

    private List<Row> waiting() {
        return rows.stream().filter(row -> row.scan().isPresent()).toList();
    }

    /** Returns what the column «Scan» says of a document. */
    String scan(Row row) {
        return row.signed() ? messages.text("dispatch.paper.kept")
                : row.scan().map(file -> String.valueOf(file.getFileName())).orElse(messages.text("dispatch.paper.none"));
    }

    /** Returns how a document stands, in words. */
    String state(Row row) {
        PaperDesk.Line line = row.line();
        return line.paper().map(paper -> messages.text("dispatch.paper.signed", messages.day(paper.signedOn()), paper.recordedBy()))
                .orElseGet(() -> line.lost() > 0
                        ? messages.count("dispatch.paper.lost", line.lost()) : messages.text("dispatch.paper.open"));
    }

    /** Returns what is asked before recording: how many documents, and how many signatures their circuits lose. */
    String question() {
        int lost = waiting().stream().mapToInt(row -> row.line().lost()).sum();
        String words = messages.count("dispatch.paper.ask", ready.get());
        return lost == 0 ? words : words + "\n" + messages.count("dispatch.paper.ask.lost", lost);
    }

    /** Records the documents that have their scan; those refused stay, with the reason. */
    void record() {
        DocumentTemplate chosen = template.get();
        LocalDate on = day.get();
        if (chosen == null || on == null || busy.get()) {
            problem.set(messages.text("dispatch.paper.day"));
            return;
        }
        List<Row> asked = waiting();
        busy.set(true);
        problem.set("");
        runner.run(() -> asked.stream().flatMap(row -> recorded(chosen, on, row).stream()).toList(), refused -> {
            busy.set(false);
            problem.set(String.join("\n", refused));
            status.say(messages.count("dispatch.paper.recorded", asked.size() - refused.size()));
            read();
        }, e -> {
            failed(e);
            read();
        });
    }

    /** Records one document, and returns why not when it is refused. */
    private Optional<String> recorded(DocumentTemplate chosen, LocalDate on, Row row) {
        try {
            desk.record(chosen, row.line().recordId(), on, row.scan().orElseThrow());
            return Optional.empty();
        } catch (RefusedException | PlatformException e) {
            return Optional.of(row.line().student() + "\u00a0: " + messages.failure(e));
        }
    }

    /** Takes back that a document was signed on paper. */
    void takeBack(Row row) {
        withTemplate(chosen -> runner.run(() -> {
            desk.takeBack(chosen, row.line().recordId());
            return true;
        }, _ -> {
            status.say(messages.text("dispatch.paper.back", row.line().student()));
            read();
        }, this::failed));
    }

    private void failed(Exception e) {
        busy.set(false);
        problem.set(messages.failure(e));
    }

    ObservableList<DocumentTemplate> templates() {
        return templates;
    }

    ObjectProperty<@Nullable DocumentTemplate> templateProperty() {
        return template;
    }

    ObjectProperty<@Nullable LocalDate> dayProperty() {
        return day;
    }

    ObservableList<Row> rows() {
        return rows;
    }

    ObjectProperty<@Nullable Row> selectedProperty() {
        return selected;
    }

    ObjectProperty<Preview> previewProperty() {
        return preview;
    }

    /** Returns how many documents have their scan and wait to be recorded. */
    IntegerProperty readyProperty() {
        return ready;
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    StringProperty problemProperty() {
        return problem;
    }
}
