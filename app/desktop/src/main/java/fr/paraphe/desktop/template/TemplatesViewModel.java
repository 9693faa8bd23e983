package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.RecipientKind;
import fr.paraphe.domain.template.TemplateCategory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The list of templates, grouped by kind of recipient (E11), and what is done to whole templates. */
public final class TemplatesViewModel {
    private final TemplateDesk desk;
    private final DeskWork work;
    private final Messages messages;
    private final Status status;
    private final ObservableList<TemplateRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable RecipientKind> filter = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable TemplateLine> selected = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper undeletable = new ReadOnlyBooleanWrapper();
    private List<TemplateLine> all = List.of();
    private List<UUID> lastDeleted = List.of();

    /** Creates the list, empty until {@link #load}. */
    public TemplatesViewModel(TemplateDesk desk, TaskRunner runner, Messages messages, Status status) {
        this.desk = desk;
        work = new DeskWork(runner, messages);
        this.messages = messages;
        this.status = status;
        filter.addListener(_ -> arrange());
    }

    /** Reads the list again and keeps what is selected. */
    public void load() {
        TemplateLine now = selected.get();
        load(now == null ? null : now.template().id());
    }

    private void load(@Nullable UUID toSelect) {
        work.run(desk::all, found -> {
            all = found;
            arrange();
            select(toSelect);
        });
    }

    private void arrange() {
        var next = new ArrayList<TemplateRow>();
        next.add(new TemplateRow.Creation());
        for (RecipientKind kind : RecipientKind.values()) {
            List<TemplateLine> of = all.stream().filter(line -> line.template().recipient() == kind).toList();
            if (!of.isEmpty() && (filter.get() == null || filter.get() == kind)) {
                next.add(new TemplateRow.Heading(kind));
                of.forEach(line -> next.add(new TemplateRow.Line(line)));
            }
        }
        rows.setAll(next);
        long shown = next.stream().filter(TemplateRow.Line.class::isInstance).count();
        status.rows(messages.count("template.count", shown));
    }

    private void select(@Nullable UUID id) {
        TemplateLine found = all.stream().filter(line -> line.template().id().equals(id)).findFirst().orElse(null);
        if (found != null && filter.get() != null && filter.get() != found.template().recipient()) {
            filter.set(null);
        }
        selected.set(found);
    }

    /** Makes a template, shows it, and runs {@code made}; the problem is shown when it is refused (F027). */
    public void create(String label, TemplateCategory category, RecipientKind recipient, Runnable made) {
        work.run(() -> desk.create(label, category, recipient), template -> {
            made.run();
            done("template.created", template);
        });
    }

    /** Shows a template that was made of a document (F073). */
    void imported(DocumentTemplate template) {
        done("template.imported", template);
    }

    /** Makes «Copie de …» of the selected template and shows it (F072). */
    public void duplicate() {
        selected().ifPresent(template -> work.run(() -> desk.duplicate(template.id()), copy -> done("template.duplicated", copy)));
    }

    /** Gives the selected template its original content back (F071). */
    public void restoreOriginal() {
        selected().ifPresent(template -> work.run(() -> desk.restoreOriginal(template.id()), same -> done("template.restored", same)));
    }

    /** Takes the selected template out of the list; {@link #undelete} brings it back (F074). */
    public void delete() {
        selected().ifPresent(template -> work.run(() -> {
            desk.delete(List.of(template.id()));
            return template;
        }, gone -> {
            lastDeleted = List.of(gone.id());
            undeletable.set(true);
            status.say(messages.text("template.deleted", gone.label()));
            load(null);
        }));
    }

    /** Puts the template deleted last back. */
    public void undelete() {
        List<UUID> ids = lastDeleted;
        if (!ids.isEmpty()) {
            work.run(() -> {
                desk.undelete(ids);
                return ids;
            }, _ -> {
                lastDeleted = List.of();
                undeletable.set(false);
                status.say(messages.text("template.undeleted"));
                load(ids.getFirst());
            });
        }
    }

    /** Writes the selected template to a file (F073). */
    public void write(Path file) {
        selected().ifPresent(template -> work.run(() -> {
            desk.write(template, file);
            return file;
        }, written -> status.say(messages.text("template.written", written.getFileName()))));
    }

    /** Adds the templates of files (F073). */
    public void read(List<Path> files) {
        if (!files.isEmpty()) {
            work.run(() -> desk.read(files), added -> {
                status.say(messages.count("template.read", added.size()));
                load(added.isEmpty() ? null : added.getFirst().id());
            });
        }
    }

    private void done(String key, DocumentTemplate template) {
        status.say(messages.text(key, template.label()));
        load(template.id());
    }

    /** Returns the template in front, as it was saved last. */
    Optional<DocumentTemplate> selected() {
        return Optional.ofNullable(selected.get()).map(TemplateLine::template);
    }

    /** Shows why something asked elsewhere was not done. */
    void refuse(String sentence) {
        work.refuse(sentence);
    }

    /** Runs {@code act} once what goes on now is over. */
    void soon(Runnable act) {
        work.soon(act);
    }

    ObservableList<TemplateRow> rows() {
        return rows;
    }

    /** Returns the kind of recipient shown alone; none for «Tous les modèles» (F026). */
    ObjectProperty<@Nullable RecipientKind> filterProperty() {
        return filter;
    }

    ObjectProperty<@Nullable TemplateLine> selectedProperty() {
        return selected;
    }

    ReadOnlyStringProperty problemProperty() {
        return work.problemProperty();
    }

    ReadOnlyBooleanProperty undeletableProperty() {
        return undeletable.getReadOnlyProperty();
    }
}
