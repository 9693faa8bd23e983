package fr.paraphe.desktop;

import fr.paraphe.desktop.directory.imports.DialogFiles;
import fr.paraphe.desktop.directory.CampusUndo;
import fr.paraphe.desktop.directory.imports.ImportHistoryView;
import fr.paraphe.desktop.directory.imports.ImportHistoryViewModel;
import fr.paraphe.desktop.directory.imports.ImportListener;
import fr.paraphe.desktop.directory.imports.ImportWizardView;
import fr.paraphe.desktop.directory.imports.ImportWizardViewModel;
import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.shell.Command;
import fr.paraphe.desktop.shell.MenuName;
import fr.paraphe.desktop.shell.Place;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The windows of imports, beside the main one, which stays usable: one wizard and one history at a time. */
final class ImportWindows {
    /** What the windows need of the campus: the places that have a screen, how to go there, and what was done to the base. */
    record Ways(Set<Place> places, Consumer<Place> open, CampusUndo undo) implements ImportListener {
        @Override
        public void imported(UUID set, String files) {
            undo.imported(set, files);
        }

        @Override
        public void takenBack(UUID set, UUID by) {
            undo.takenBack(set, by);
        }
    }

    private static final double WIDTH = 1180;
    private static final double HEIGHT = 740;
    private static final double HISTORY_WIDTH = 1040;
    private static final double HISTORY_HEIGHT = 560;

    private final CampusBase base;
    private final Surroundings around;
    private final Ways ways;
    private @Nullable Stage wizard;
    private @Nullable ImportWizardViewModel importing;
    private @Nullable Stage history;
    private @Nullable ImportHistoryViewModel undoing;

    ImportWindows(CampusBase base, Surroundings around, Ways ways) {
        this.base = base;
        this.around = around;
        this.ways = ways;
        ways.undo().onImports(this::take);
    }

    /** Returns what the menu «Données» offers, whatever the screen in front. */
    List<Command> commands() {
        Messages messages = around.messages();
        return List.of(
                Command.of(MenuName.DATA, messages.text("directory.import"), "Shortcut+I", this::open),
                Command.of(MenuName.DATA, messages.text("directory.imports.history.command"), "", this::openHistory));
    }

    /** Opens the wizard, or brings the one that is open to the front. */
    void open() {
        if (wizard != null && wizard.isShowing()) {
            wizard.toFront();
            wizard.requestFocus();
        } else {
            wizard = start(around.window("directory.imports.title"));
        }
    }

    private Stage start(Stage window) {
        Messages messages = around.messages();
        var author = new ImportWizardViewModel.Author(base.actor().name(), base.institution().demonstration());
        var model = new ImportWizardViewModel(base.imports(), author, around.runner(), messages, ways);
        importing = model;
        Dialogs dialogs = around.dialogs().over(window);
        var view = new ImportWizardView(model, messages, dialogs, new ImportWizardView.Window(new DialogFiles(dialogs, messages),
                ways.places(), place -> see(window, place), () -> start(window), window::close));
        window.setOnCloseRequest(event -> {
            event.consume();
            view.leave();
        });
        around.show(window, view.node(), WIDTH, HEIGHT);
        view.focus();
        return window;
    }

    private void see(Stage window, Place place) {
        window.close();
        ways.open().accept(place);
        around.stage().requestFocus();
    }

    /** Takes an import back, or makes it again, in the window of imports, where its progress and its outcome are shown (6.2). */
    private void take(CampusUndo.Act act, boolean again) {
        openHistory();
        Messages messages = around.messages();
        if (undoing == null || history == null) {
            return;
        }
        String title = messages.text(again ? "directory.imports.redo-title" : "directory.imports.run.undo-title");
        String question = messages.text(again ? "directory.imports.redo-question" : "directory.imports.run.undo-question");
        if (around.dialogs().over(history).confirm(title, act.label() + "\n\n" + question)) {
            undoing.takeBack(act.set(), again);
        }
    }

    private void openHistory() {
        if (history != null && history.isShowing()) {
            history.toFront();
            history.requestFocus();
            return;
        }
        Stage window = around.window("directory.imports.history.title");
        history = window;
        var model = new ImportHistoryViewModel(base.imports(), around.runner(), around.messages(), ways);
        undoing = model;
        var view = new ImportHistoryView(model, around.messages(), around.dialogs().over(window), window::close);
        window.setOnHidden(_ -> model.stop());
        around.show(window, view.node(), HISTORY_WIDTH, HISTORY_HEIGHT);
        view.focus();
        model.refresh();
    }

    /** Closes the windows; an import or an undo under way is given up, and the base stays as it was. */
    void close() {
        if (importing != null) {
            importing.stop();
        }
        if (undoing != null) {
            undoing.stop();
        }
        if (wizard != null) {
            wizard.close();
        }
        if (history != null) {
            history.close();
        }
    }
}
