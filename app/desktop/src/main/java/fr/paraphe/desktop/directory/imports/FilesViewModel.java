package fr.paraphe.desktop.directory.imports;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.domain.directory.imports.Examined;
import fr.paraphe.domain.directory.imports.ImportSource;
import fr.paraphe.domain.shared.RefusedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Step 1: what the person gives, and what each file seems to hold. */
final class FilesViewModel {
    /** One file or pasted text: its tables, or why it cannot be read. */
    record Line(ImportSource source, List<DraftTable> tables, String error) {}

    private record Found(List<Examined> tables, Map<ImportSource, String> errors) {}

    private final CampusImports imports;
    private final TaskRunner runner;
    private final Messages messages;
    private final ImportDraft draft;
    private final List<ImportSource> sources = new ArrayList<>();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty problem = new SimpleStringProperty("");
    private int generation;

    FilesViewModel(CampusImports imports, TaskRunner runner, Messages messages, ImportDraft draft) {
        this.imports = imports;
        this.runner = runner;
        this.messages = messages;
        this.draft = draft;
    }

    /** Adds files, whatever their kind and order; those already there are not added twice. */
    void add(List<Path> files) {
        boolean changed = false;
        for (Path file : files) {
            var source = new ImportSource.OfFile(file);
            if (!sources.contains(source)) {
                sources.add(source);
                changed = true;
            }
        }
        if (changed) {
            examine();
        }
    }

    /** Adds what was copied in a spreadsheet; a new paste takes the place of the former one. */
    void paste(String text) {
        if (text.isBlank()) {
            problem.set(messages.text("directory.imports.files.paste.empty"));
            return;
        }
        sources.removeIf(ImportSource.Pasted.class::isInstance);
        sources.add(new ImportSource.Pasted(text));
        examine();
    }

    /** Takes a file out of the list; the file itself is untouched. */
    void remove(Line line) {
        sources.remove(line.source());
        examine();
    }

    /** Everything is looked at again each time: a file may complete another one, as those of SIECLE do. */
    private void examine() {
        int mine = ++generation;
        busy.set(true);
        problem.set("");
        List<ImportSource> given = List.copyOf(sources);
        runner.run(() -> look(given), found -> {
            if (mine == generation) {
                show(given, found);
                busy.set(false);
            }
        }, e -> {
            if (mine == generation) {
                busy.set(false);
                problem.set(messages.failure(e));
            }
        });
    }

    private Found look(List<ImportSource> given) {
        var errors = new LinkedHashMap<ImportSource, String>();
        if (given.isEmpty()) {
            return new Found(List.of(), errors);
        }
        try {
            return new Found(imports.examine(given), errors);
        } catch (RefusedException e) {
            given.forEach(source -> refusal(source, errors));
            List<ImportSource> good = given.stream().filter(source -> !errors.containsKey(source)).toList();
            if (good.size() == given.size()) {
                throw e;
            }
            return new Found(good.isEmpty() ? List.of() : imports.examine(good), errors);
        }
    }

    private void refusal(ImportSource source, Map<ImportSource, String> errors) {
        try {
            imports.examine(List.of(source));
        } catch (RefusedException e) {
            errors.put(source, messages.failure(e));
        }
    }

    private void show(List<ImportSource> given, Found found) {
        draft.take(found.tables());
        lines.setAll(given.stream().map(source -> new Line(source,
                draft.tables().stream().filter(table -> table.source().sources().contains(source)).toList(),
                Objects.requireNonNullElse(found.errors().get(source), ""))).toList());
    }

    /** Tells what was recognised of a table, in one line. */
    String told(DraftTable table) {
        var parts = new ArrayList<String>();
        parts.add(table.kind().map(kind -> messages.text(kind.words())).orElseGet(() -> messages.text("directory.imports.files.unknown")));
        parts.add(messages.count("directory.imports.files.columns", table.headers().size()));
        parts.add(messages.label(table.source().format()));
        if (!table.source().encoding().isEmpty() && table.source().sources().getFirst() instanceof ImportSource.OfFile) {
            parts.add(Readings.encoding(messages, table.source().encoding()));
        }
        if (!table.source().separator().isEmpty()) {
            parts.add(Readings.separator(messages, table.source().separator()));
        }
        return String.join(" · ", parts);
    }

    ObservableList<Line> lines() {
        return lines;
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    /** Returns why the last thing given could not be taken at all. */
    StringProperty problemProperty() {
        return problem;
    }
}
