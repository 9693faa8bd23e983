package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.domain.template.clause.ClauseSignature;
import fr.paraphe.domain.template.clause.EditClauses;
import fr.paraphe.domain.template.clause.LibraryClause;
import fr.paraphe.domain.template.clause.SignatureClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The clause library («clausier», E19): its clauses, found by their words, where each stands, and its versions. */
public final class ClauseLibraryViewModel {
    private final ClauseDesk desk;
    private final DeskWork work;
    private final Messages messages;
    private final Status status;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObservableList<ClauseDesk.Line> lines = FXCollections.observableArrayList();
    private final ObservableList<LibraryClause> versions = FXCollections.observableArrayList();
    private final ObjectProperty<ClauseDesk.@Nullable Line> selected = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper undeletable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper report = new ReadOnlyStringWrapper("");
    private List<ClauseDesk.Line> all = List.of();
    private List<UUID> lastDeleted = List.of();

    /** Creates the list, empty until {@link #load}. */
    public ClauseLibraryViewModel(ClauseDesk desk, TaskRunner runner, Messages messages, Status status) {
        this.desk = desk;
        work = new DeskWork(runner, messages);
        this.messages = messages;
        this.status = status;
        words.addListener(_ -> arrange());
        selected.addListener((_, former, next) -> {
            if (next == null || former == null || !former.clause().id().equals(next.clause().id())) {
                report.set("");
            }
            readVersions(next);
        });
    }

    /** Reads the library again and keeps what is selected. */
    public void load() {
        ClauseDesk.Line now = selected.get();
        load(now == null ? null : now.clause().id());
    }

    private void load(@Nullable UUID toSelect) {
        work.run(desk::all, found -> {
            all = found;
            arrange();
            selected.set(lines.stream().filter(line -> line.clause().id().equals(toSelect)).findFirst().orElse(null));
        });
    }

    private void arrange() {
        String wanted = SearchText.normalised(words.get());
        lines.setAll(all.stream().filter(line -> SearchText.normalised(words(line.clause().clause())).contains(wanted)).toList());
        status.rows(messages.count("clause.count", lines.size()));
    }

    /** All that a search looks in: title, author, who signs, what they say. */
    private String words(SignatureClause clause) {
        return clause.title() + " " + clause.author() + " " + told(clause);
    }

    /** Says a clause in plain words: its paragraph, then a line for each signature. */
    String told(SignatureClause clause) {
        var lines = new ArrayList<>(List.of(desk.told(clause.paragraph())));
        for (ClauseSignature signature : clause.signatures()) {
            String line = messages.text("clause.told", messages.label(signature.referent()), desk.told(signature.text()));
            String mention = signature.mention().strip();
            lines.add(mention.isEmpty() ? line : line + " – " + messages.text("clause.told.mention", mention));
        }
        return String.join("\n", lines).strip();
    }

    private void readVersions(ClauseDesk.@Nullable Line line) {
        if (line == null) {
            versions.clear();
        } else {
            work.run(() -> desk.versions(line.clause().id()), versions::setAll);
        }
    }

    /** Shows a clause that was just published, or saved. */
    void saved(LibraryClause clause) {
        status.say(messages.text("clause.saved", clause.clause().title(), clause.version()));
        words.set("");
        load(clause.id());
    }

    /** Publishes «Copie de …» of the selected clause. */
    public void duplicate() {
        chosen().ifPresent(clause -> work.run(
                () -> desk.publish(clause.clause().title(messages.text("clause.copy", clause.clause().title()))), this::saved));
    }

    /** Takes a former version up again. */
    public void restore(LibraryClause former) {
        work.run(() -> desk.restore(former), this::saved);
    }

    /** Takes the selected clause out of the library; templates keep it (F312). */
    public void delete() {
        chosen().ifPresent(clause -> work.act(() -> desk.delete(List.of(clause.id())), () -> {
            lastDeleted = List.of(clause.id());
            undeletable.set(true);
            status.say(messages.text("clause.deleted", clause.clause().title()));
            load(null);
        }));
    }

    /** Puts the clause deleted last back. */
    public void undelete() {
        List<UUID> ids = lastDeleted;
        if (!ids.isEmpty()) {
            work.act(() -> desk.undelete(ids), () -> {
                lastDeleted = List.of();
                undeletable.set(false);
                load(ids.getFirst());
            });
        }
    }

    /** Gives the newest version to the templates that hold a former one, and says which were left and why (F312). */
    public void renew() {
        chosen().ifPresent(clause -> work.run(() -> desk.renew(clause.id()), renewed -> {
            status.say(messages.count("clause.renewed", renewed.templates().size()));
            report.set(renewed.left().isEmpty() ? "" : messages.text("clause.left", String.join("\n", renewed.left())));
            load(clause.id());
        }));
    }

    /** Tells whether a template holds a former version of the selected clause as it was. */
    boolean renewable() {
        ClauseDesk.Line line = selected.get();
        return line != null && line.uses().stream().anyMatch(use -> !use.adapted() && use.version() < line.clause().version());
    }

    /** Returns where the selected clause stands, a line each. */
    String uses() {
        ClauseDesk.Line line = selected.get();
        if (line == null || line.uses().isEmpty()) {
            return messages.text("clause.unused");
        }
        return line.uses().stream().map(use -> use(use, line.clause().version())).collect(Collectors.joining("\n"));
    }

    private String use(EditClauses.Use use, int newest) {
        String key = use.adapted() ? "clause.use.adapted" : use.version() < newest ? "clause.use.former" : "clause.use";
        return messages.text(key, use.label(), use.version());
    }

    private Optional<LibraryClause> chosen() {
        return Optional.ofNullable(selected.get()).map(ClauseDesk.Line::clause);
    }

    StringProperty wordsProperty() {
        return words;
    }

    ObservableList<ClauseDesk.Line> lines() {
        return lines;
    }

    ObservableList<LibraryClause> versions() {
        return versions;
    }

    ObjectProperty<ClauseDesk.@Nullable Line> selectedProperty() {
        return selected;
    }

    ReadOnlyStringProperty problemProperty() {
        return work.problemProperty();
    }

    ReadOnlyStringProperty reportProperty() {
        return report.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty undeletableProperty() {
        return undeletable.getReadOnlyProperty();
    }
}
