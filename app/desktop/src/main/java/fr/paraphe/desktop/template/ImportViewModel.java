package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.ImportDocument;
import fr.paraphe.domain.template.Imported;
import fr.paraphe.domain.template.RecipientKind;
import fr.paraphe.domain.template.TemplateCategory;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** A document of the school on its way to become a template (F073): what was read of it, and the tag chosen for each unknown field. */
public final class ImportViewModel {
    private final TemplateDesk desk;
    private final TaskRunner runner;
    private final Messages messages;
    private final Status status;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private @Nullable Imported document;
    private List<TagLine> tags = List.of();
    private List<Field> fields = List.of();
    private boolean creating;

    /** Creates the import of nothing yet. */
    public ImportViewModel(TemplateDesk desk, TaskRunner runner, Messages messages, Status status) {
        this.desk = desk;
        this.runner = runner;
        this.messages = messages;
        this.status = status;
    }

    /** A field that no tag answers to, and the tag chosen for it; none leaves it as it is. */
    record Field(String name, ObjectProperty<@Nullable TagLine> tag) {}

    private record Found(ImportDocument.Reading reading, List<TagLine> tags) {}

    /** Reads a document, then runs {@code shown}; {@code refused} is told why not. */
    void read(Path file, Runnable shown, Consumer<String> refused) {
        refused.accept("");
        status.say(messages.text("template.import.reading", file.getFileName()));
        runner.run(() -> new Found(desk.readDocument(file), desk.tags(null)), found -> {
            status.say(messages.text("template.import.read", file.getFileName()));
            keep(found);
            shown.run();
        }, e -> {
            status.say(messages.failure(e));
            refused.accept(messages.failure(e));
        });
    }

    private void keep(Found found) {
        problem.set("");
        document = found.reading().document();
        tags = found.tags();
        fields = found.reading().document().fields().stream()
                .map(name -> new Field(name, new SimpleObjectProperty<>(tag(found.reading().codes().get(name))))).toList();
    }

    private @Nullable TagLine tag(@Nullable String code) {
        return tags.stream().filter(tag -> tag.code().equals(code)).findFirst().orElse(null);
    }

    /** Makes the template and hands it over; the problem is shown when it is refused. */
    void create(String label, TemplateCategory category, RecipientKind recipient, Consumer<DocumentTemplate> made) {
        Imported read = document;
        if (read == null || creating) {
            return;
        }
        Map<String, String> codes = new HashMap<>();
        for (Field field : fields) {
            TagLine tag = field.tag().get();
            if (tag != null) {
                codes.put(field.name(), tag.code());
            }
        }
        creating = true;
        problem.set("");
        runner.run(() -> desk.importDocument(new ImportDocument.Wanted(label, category, recipient), read, codes), template -> {
            creating = false;
            document = null;
            made.accept(template);
        }, e -> {
            creating = false;
            problem.set(messages.failure(e));
        });
    }

    /** Returns the label that the document suggests. */
    String label() {
        return document == null ? "" : document.label();
    }

    /** Returns what was lost on the way. */
    List<String> warnings() {
        return document == null ? List.of() : document.warnings();
    }

    /** Returns the fields to which a tag may be given, in the order of the text. */
    List<Field> fields() {
        return fields;
    }

    /** Returns the tags among which one chooses. */
    List<TagLine> tags() {
        return tags;
    }

    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
