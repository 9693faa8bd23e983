package fr.paraphe.desktop.directory.lists;

import fr.paraphe.desktop.directory.ImportFiles;
import fr.paraphe.desktop.directory.ImportSummary;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.kit.grid.GridModel;
import fr.paraphe.desktop.shell.Navigation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** What is done from the list of internships: those ticked are sent to signature (F076), the school's files are imported. */
public final class InternshipActs {
    private final GridModel grid;
    private final ImportFiles imports;
    private final TaskRunner runner;
    private final Messages messages;
    private final Navigation navigation;
    private final BooleanProperty importing = new SimpleBooleanProperty();
    private final BooleanProperty ticked = new SimpleBooleanProperty();

    /** Creates the acts on the internships of {@code list}. */
    public InternshipActs(ListModel list, ImportFiles imports, TaskRunner runner, Messages messages, Navigation navigation) {
        grid = list.grid();
        this.imports = imports;
        this.runner = runner;
        this.messages = messages;
        this.navigation = navigation;
        grid.selection().revisionProperty().subscribe(() -> ticked.set(grid.ticked() > 0));
    }

    /** Opens the list of documents to send for what is ticked (F076, F080). */
    void send() {
        if (ticked.get()) {
            grid.chosen(navigation::sendToSignature);
        }
    }

    /** Imports {@code files} in the background, then gives the report to {@code reported} and reads the list again. */
    void importFiles(List<Path> files, Consumer<String> reported) {
        if (files.isEmpty() || importing.get()) {
            return;
        }
        importing.set(true);
        runner.run(() -> imports.importFiles(files), summary -> {
            importing.set(false);
            reported.accept(report(summary));
            grid.refresh();
        }, e -> {
            importing.set(false);
            reported.accept(messages.failure(e));
        });
    }

    private String report(ImportSummary summary) {
        var lines = new ArrayList<String>();
        lines.add(messages.count("directory.import.added", summary.added()));
        lines.add(messages.count("directory.import.changed", summary.changed()));
        lines.add(messages.count("directory.import.unchanged", summary.unchanged()));
        if (!summary.remarks().isEmpty()) {
            lines.add("");
            lines.add(messages.count("directory.import.remarks", summary.remarks().size()));
            summary.remarks().forEach(remark -> lines.add("▲ " + remark));
        }
        return String.join("\n", lines);
    }

    /** Returns whether an internship is ticked. */
    ReadOnlyBooleanProperty tickedProperty() {
        return ticked;
    }

    ReadOnlyBooleanProperty importingProperty() {
        return importing;
    }
}
