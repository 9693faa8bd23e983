package fr.paraphe.desktop.directory.imports;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The five steps of an import, one after the other; going back loses nothing (E32). */
public final class ImportWizardViewModel {
    /** Who imports, for the history, and whether telephone numbers of fiction are admitted. */
    public record Author(String name, boolean demonstration) {}

    private final Messages messages;
    private final ImportDraft draft;
    private final FilesViewModel files;
    private final ReadingViewModel reading;
    private final ColumnsViewModel columns;
    private final CheckViewModel check;
    private final RunViewModel run;
    private final ObjectProperty<WizardStep> step = new SimpleObjectProperty<>(WizardStep.FILES);
    private final StringProperty refusal = new SimpleStringProperty("");

    /** Creates the wizard at its first step; {@code listener} hears that the base was changed. */
    public ImportWizardViewModel(CampusImports imports, Author author, TaskRunner runner, Messages messages,
            ImportListener listener) {
        this.messages = messages;
        draft = new ImportDraft(author.name(), author.demonstration());
        files = new FilesViewModel(imports, runner, messages, draft);
        reading = new ReadingViewModel(imports, runner, messages, draft);
        columns = new ColumnsViewModel(imports, messages, draft);
        check = new CheckViewModel(imports, runner, messages, draft);
        run = new RunViewModel(imports, runner, messages, draft, listener);
    }

    /** Adds files, as if they had been chosen in the first step. */
    public void add(List<Path> given) {
        files.add(given);
    }

    /** Goes to the next step, or says why one cannot. */
    void next() {
        WizardStep now = step.get();
        String why = blocked(now);
        refusal.set(why);
        if (why.isEmpty() && now != WizardStep.IMPORT) {
            go(now.further(1));
        }
    }

    private String blocked(WizardStep now) {
        return switch (now) {
            case FILES -> files.busyProperty().get() ? messages.text("directory.imports.files.wait")
                    : draft.tables().isEmpty() ? messages.text("directory.imports.files.none") : "";
            case READING -> reading.busyProperty().get() ? messages.text("directory.imports.files.wait") : reading.blocked();
            case COLUMNS -> columns.blocked();
            case CHECK -> check.blocked();
            case IMPORT -> "";
        };
    }

    /** Goes back one step; nothing that was said is lost. */
    void back() {
        if (mayGoBack()) {
            go(step.get().further(-1));
        }
    }

    /** Tells whether one may go back: not during the import, nor after it. */
    boolean mayGoBack() {
        return step.get() != WizardStep.FILES && !locked();
    }

    private boolean locked() {
        return run.work().runningProperty().get() || run.reportProperty().get() != null;
    }

    /** Goes back to an earlier step, by the line of steps. */
    void jump(WizardStep to) {
        if (to.compareTo(step.get()) < 0 && !locked()) {
            go(to);
        }
    }

    private void go(WizardStep to) {
        refusal.set("");
        if (step.get() == WizardStep.CHECK) {
            check.work().cancel();
        }
        step.set(to);
        if (to == WizardStep.CHECK) {
            check.refresh();
        }
        if (to == WizardStep.IMPORT) {
            run.start(check.rows());
        }
    }

    /** Imports again after a cancellation. */
    void retry() {
        run.start(check.rows());
    }

    /** Tells what would be lost by closing now, in one question; empty when nothing would. */
    String loss() {
        if (run.work().runningProperty().get()) {
            return messages.text("directory.imports.close.running");
        }
        return draft.tables().isEmpty() || run.reportProperty().get() != null ? "" : messages.text("directory.imports.close.answers");
    }

    /** Gives up what runs in the background: the base stays as it was. */
    public void stop() {
        check.work().cancel();
        run.work().cancel();
    }

    FilesViewModel files() {
        return files;
    }

    ReadingViewModel reading() {
        return reading;
    }

    ColumnsViewModel columns() {
        return columns;
    }

    CheckViewModel check() {
        return check;
    }

    RunViewModel run() {
        return run;
    }

    ObjectProperty<WizardStep> stepProperty() {
        return step;
    }

    /** Returns why the last «Suivant» did not go further. */
    StringProperty refusalProperty() {
        return refusal;
    }
}
