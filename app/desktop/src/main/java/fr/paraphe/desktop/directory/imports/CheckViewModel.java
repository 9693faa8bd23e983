package fr.paraphe.desktop.directory.imports;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.domain.directory.imports.Correction;
import fr.paraphe.domain.directory.imports.ImportPlan;
import fr.paraphe.domain.directory.imports.ImportPlan.Answer;
import fr.paraphe.domain.directory.imports.ImportReport;
import fr.paraphe.domain.shared.RefusedException;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Step 4: what the import would do, done and taken back; what is asked, corrected and left out. */
final class CheckViewModel {
    private final CampusImports imports;
    private final Messages messages;
    private final ImportDraft draft;
    private final LongWork work;
    private final RejectsViewModel rejects;
    private final QuestionsViewModel questions;
    private final CorrectionsViewModel corrections;
    private final ObjectProperty<@Nullable ImportReport> report = new SimpleObjectProperty<>();
    private final StringProperty problem = new SimpleStringProperty("");
    private final BooleanProperty stale = new SimpleBooleanProperty();
    private @Nullable ImportPlan checked;
    private boolean again;

    CheckViewModel(CampusImports imports, TaskRunner runner, Messages messages, ImportDraft draft) {
        this.imports = imports;
        this.messages = messages;
        this.draft = draft;
        work = new LongWork(runner, messages);
        rejects = new RejectsViewModel(imports, runner, messages);
        questions = new QuestionsViewModel(draft);
        corrections = new CorrectionsViewModel(draft);
    }

    /** Checks what is to be imported, unless that was done already. */
    void check() {
        ImportPlan plan = draft.plan();
        again = work.runningProperty().get();
        if (again || plan.equals(checked)) {
            return;
        }
        problem.set("");
        work.start(messages.text("directory.imports.check.running"), flag -> imports.dryRun(plan, work.rows(flag, 0)), found -> {
            checked = plan;
            rejects.show(plan, found);
            questions.show(found);
            corrections.show(found);
            stale.set(!plan.equals(draft.plan()));
            report.set(found);
            ended();
        }, e -> {
            failed(e);
            ended();
        });
    }

    /** What was asked while an earlier check was being given up is done now. */
    private void ended() {
        if (again) {
            check();
        }
    }

    private void failed(Exception e) {
        boolean cancelled = e instanceof RefusedException refused && refused.code().equals("import-cancelled");
        checked = null;
        report.set(null);
        rejects.clear();
        problem.set(cancelled ? messages.text("directory.imports.check.cancelled") : messages.failure(e));
    }

    /** Forgets a report that no longer tells of what is to be imported. */
    void refresh() {
        if (checked != null && !checked.equals(draft.plan())) {
            stale.set(true);
        }
        check();
    }

    /** Answers the question in front; once all are answered everything is checked again. */
    void answer(Answer answer, boolean alike) {
        questions.answer(answer, alike);
        stale.set(!draft.plan().equals(checked));
        if (questions.waiting() == 0) {
            check();
        }
    }

    /** Switches a kind of correction on or off, and checks again. */
    void want(Correction.Kind kind, boolean wanted) {
        corrections.want(kind, wanted);
        stale.set(!draft.plan().equals(checked));
        check();
    }

    /** Returns why one cannot import; empty when one can. */
    String blocked() {
        ImportReport found = report.get();
        if (work.runningProperty().get()) {
            return messages.text("directory.imports.check.wait");
        }
        if (found == null) {
            return messages.text("directory.imports.check.again-first");
        }
        return found.created() + found.updated() == 0 && !stale.get() ? messages.text("directory.imports.check.nothing") : "";
    }

    /** Returns what the person should know before importing, in one sentence. */
    String advice() {
        ImportReport found = report.get();
        if (found == null) {
            return "";
        }
        int waiting = questions.waiting();
        if (waiting > 0) {
            return messages.count("directory.imports.check.waiting", waiting);
        }
        int left = found.rejected().size();
        return left > 0 ? messages.count("directory.imports.check.left", left) : messages.text("directory.imports.check.ready");
    }

    /** Returns how many rows were read, which the import will read too. */
    long rows() {
        ImportReport found = report.get();
        return found == null ? 0 : found.tables()
                .stream().mapToLong(t -> (long) t.created() + t.updated() + t.unchanged() + t.rejected()).sum();
    }

    ImportPlan plan() {
        return draft.plan();
    }

    LongWork work() {
        return work;
    }

    RejectsViewModel rejects() {
        return rejects;
    }

    QuestionsViewModel questions() {
        return questions;
    }

    CorrectionsViewModel corrections() {
        return corrections;
    }

    ObjectProperty<@Nullable ImportReport> reportProperty() {
        return report;
    }

    /** Returns why the check could not be done or was given up. */
    StringProperty problemProperty() {
        return problem;
    }

    /** Returns whether the numbers shown were counted before the last answers. */
    BooleanProperty staleProperty() {
        return stale;
    }
}
