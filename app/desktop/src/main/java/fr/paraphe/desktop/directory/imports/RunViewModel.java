package fr.paraphe.desktop.directory.imports;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.domain.directory.imports.ImportKind;
import fr.paraphe.domain.directory.imports.ImportPlan;
import fr.paraphe.domain.directory.imports.ImportReport;
import fr.paraphe.domain.shared.RefusedException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Step 5: the import itself, then what it did, which can be taken back. */
final class RunViewModel {
    private final CampusImports imports;
    private final Messages messages;
    private final ImportDraft draft;
    private final ImportListener listener;
    private final LongWork work;
    private final RejectsViewModel rejects;
    private final UndoViewModel undo;
    private final ObjectProperty<@Nullable ImportReport> report = new SimpleObjectProperty<>();
    private final StringProperty problem = new SimpleStringProperty("");

    /** Creates the step; {@code listener} hears that the base was changed. */
    RunViewModel(CampusImports imports, TaskRunner runner, Messages messages, ImportDraft draft, ImportListener listener) {
        this.imports = imports;
        this.messages = messages;
        this.draft = draft;
        this.listener = listener;
        work = new LongWork(runner, messages);
        rejects = new RejectsViewModel(imports, runner, messages);
        undo = new UndoViewModel(imports, runner, messages);
    }

    private record Meaning(List<String> headers, ImportPlan.Part part) {}

    /** Imports {@code rows} rows; afterwards what the person said of the columns is remembered. */
    void start(long rows) {
        if (work.runningProperty().get() || report.get() != null) {
            return;
        }
        ImportPlan plan = draft.plan();
        List<Meaning> meanings = draft.imported().stream()
                .flatMap(table -> table.part().stream().map(part -> new Meaning(table.headers(), part))).toList();
        problem.set("");
        work.start(messages.text("directory.imports.run.starting"), flag -> {
            ImportReport done = imports.run(plan, work.rows(flag, rows));
            meanings.forEach(m -> imports.remember(m.headers(), m.part().kind(), m.part().mapping()));
            return done;
        }, done -> {
            rejects.show(plan, done);
            report.set(done);
            changes().ifPresent(set -> listener.imported(set, plan.names()));
        }, this::failed);
    }

    private void failed(Exception e) {
        boolean cancelled = e instanceof RefusedException refused && refused.code().equals("import-cancelled");
        problem.set(cancelled ? messages.text("directory.imports.run.cancelled")
                : messages.text("directory.imports.run.failed", messages.failure(e)));
    }

    /** Returns the import's set in the history; nothing before it is done and when it changed nothing. */
    Optional<UUID> changes() {
        return Optional.ofNullable(report.get()).flatMap(done -> Optional.ofNullable(done.changes()));
    }

    /** Takes the import back. */
    void undo() {
        changes().ifPresent(set -> undo.undo(set, undone -> listener.takenBack(set, undone.set())));
    }

    /** Returns the kinds of lists that the import touched. */
    Set<ImportKind> kinds() {
        var kinds = EnumSet.noneOf(ImportKind.class);
        Optional.ofNullable(report.get()).ifPresent(done -> done.tables().forEach(table -> kinds.add(table.kind())));
        if (kinds.contains(ImportKind.INTERNSHIPS) || kinds.contains(ImportKind.WORK_STUDY_CONTRACTS)) {
            kinds.addAll(Set.of(ImportKind.STUDENTS, ImportKind.COMPANIES));
        }
        return kinds;
    }

    LongWork work() {
        return work;
    }

    RejectsViewModel rejects() {
        return rejects;
    }

    UndoViewModel undoing() {
        return undo;
    }

    /** Returns what the import did; nothing before it is done. */
    ObjectProperty<@Nullable ImportReport> reportProperty() {
        return report;
    }

    StringProperty problemProperty() {
        return problem;
    }
}
