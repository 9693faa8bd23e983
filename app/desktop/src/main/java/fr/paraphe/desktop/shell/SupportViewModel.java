package fr.paraphe.desktop.shell;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.domain.directory.Institution;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Whom to call for help, and when, as the card of the institution says it (F233). */
final class SupportViewModel {
    private final OpenBase base;
    private final TaskRunner runner;
    private final Messages messages;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();

    /** One way to be helped: its name, empty for a sentence by itself, and its words. */
    record Line(String name, String words) {}

    SupportViewModel(OpenBase base, TaskRunner runner, Messages messages) {
        this.base = base;
        this.runner = runner;
        this.messages = messages;
    }

    /** Reads the support contact as it is now. */
    void open() {
        lines.clear();
        runner.run(() -> told(base.institution()), lines::setAll, e -> lines.setAll(new Line("", messages.failure(e))));
    }

    private List<Line> told(Institution institution) {
        Institution.Support support = institution.support();
        List<Line> told = new ArrayList<>();
        add(told, "shell.support.phone", base.dialled(support.phone()));
        add(told, "shell.support.email", support.email());
        add(told, "shell.support.hours", support.hours());
        return told.isEmpty() ? List.of(new Line("", messages.text("shell.support.none"))) : told;
    }

    private void add(List<Line> told, String key, String words) {
        if (!words.isBlank()) {
            told.add(new Line(messages.text(key), words));
        }
    }

    ObservableList<Line> lines() {
        return lines;
    }
}
