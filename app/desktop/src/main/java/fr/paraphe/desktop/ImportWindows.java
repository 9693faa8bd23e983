package fr.paraphe.desktop;

import fr.paraphe.desktop.directory.imports.DialogFiles;
import fr.paraphe.desktop.directory.imports.ImportHistoryView;
import fr.paraphe.desktop.directory.imports.ImportHistoryViewModel;
import fr.paraphe.desktop.directory.imports.ImportWizardView;
import fr.paraphe.desktop.directory.imports.ImportWizardViewModel;
import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.kit.ZoomPane;
import fr.paraphe.desktop.shell.Command;
import fr.paraphe.desktop.shell.MenuName;
import fr.paraphe.desktop.shell.Place;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The windows of imports, beside the main one, which stays usable: one wizard and one history at a time. */
final class ImportWindows {
    /** What the windows need of the campus: the places that have a screen, how to go there, and how to read again what is in front. */
    record Ways(Set<Place> places, Consumer<Place> open, Runnable refresh) {}

    private static final double WIDTH = 1180;
    private static final double HEIGHT = 740;
    private static final double HISTORY_WIDTH = 1040;
    private static final double HISTORY_HEIGHT = 560;

    private final CampusBase base;
    private final Campus.Surroundings around;
    private final Ways ways;
    private @Nullable Stage wizard;
    private @Nullable ImportWizardViewModel importing;
    private @Nullable Stage history;
    private @Nullable ImportHistoryViewModel undoing;

    ImportWindows(CampusBase base, Campus.Surroundings around, Ways ways) {
        this.base = base;
        this.around = around;
        this.ways = ways;
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
            wizard = start(stage("directory.imports.title"));
        }
    }

    private Stage start(Stage window) {
        Messages messages = around.messages();
        var author = new ImportWizardViewModel.Author(base.actor().name(), base.institution().demonstration());
        var model = new ImportWizardViewModel(base.imports(), author, around.runner(), messages, ways.refresh());
        importing = model;
        Dialogs dialogs = around.dialogs().over(window);
        var view = new ImportWizardView(model, messages, dialogs, new ImportWizardView.Window(new DialogFiles(dialogs, messages),
                ways.places(), place -> see(window, place), () -> start(window), window::close));
        window.setOnCloseRequest(event -> {
            event.consume();
            view.leave();
        });
        show(window, view.node(), WIDTH, HEIGHT);
        view.focus();
        return window;
    }

    private void see(Stage window, Place place) {
        window.close();
        ways.open().accept(place);
        around.stage().requestFocus();
    }

    private void openHistory() {
        if (history != null && history.isShowing()) {
            history.toFront();
            history.requestFocus();
            return;
        }
        Stage window = stage("directory.imports.history.title");
        history = window;
        var model = new ImportHistoryViewModel(base.imports(), around.runner(), around.messages(), ways.refresh());
        undoing = model;
        var view = new ImportHistoryView(model, around.messages(), around.dialogs().over(window), window::close);
        window.setOnHidden(_ -> model.stop());
        show(window, view.node(), HISTORY_WIDTH, HISTORY_HEIGHT);
        view.focus();
        model.refresh();
    }

    private Stage stage(String title) {
        var window = new Stage();
        window.initOwner(around.stage());
        window.setTitle(around.messages().text(title));
        return window;
    }

    private void show(Stage window, Parent content, double width, double height) {
        var scene = new Scene(new ZoomPane(content, around.looks().zoomProperty()),
                Math.min(width, around.stage().getWidth()), Math.min(height, around.stage().getHeight()));
        scene.getStylesheets().addAll(Styles.sheets());
        window.setScene(scene);
        window.show();
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
