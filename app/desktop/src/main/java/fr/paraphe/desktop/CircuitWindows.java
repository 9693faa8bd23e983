package fr.paraphe.desktop;

import fr.paraphe.desktop.shell.Command;
import fr.paraphe.desktop.shell.MenuName;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.desktop.tracking.ExtendView;
import fr.paraphe.desktop.tracking.ExtendViewModel;
import fr.paraphe.desktop.tracking.RemindView;
import fr.paraphe.desktop.tracking.RemindViewModel;
import fr.paraphe.desktop.tracking.ReplaceView;
import fr.paraphe.desktop.tracking.ReplaceViewModel;
import fr.paraphe.desktop.tracking.RulesView;
import fr.paraphe.desktop.tracking.RulesViewModel;
import fr.paraphe.domain.tracking.ReplaceSignatory;
import java.util.List;
import java.util.UUID;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Parent;
import javafx.stage.Modality;
import javafx.stage.Stage;

/** «Relancer les signataires» (E25), «Prolonger les parcours» (P9) and the replacement of a signatory (X25), over the history. */
final class CircuitWindows {
    private static final double WIDTH = 760;
    private static final double REMIND_HEIGHT = 680;
    private static final double EXTEND_HEIGHT = 380;
    private static final double RULES_HEIGHT = 510;
    private static final double REPLACE_HEIGHT = 440;

    private final CampusBase base;
    private final Surroundings around;
    private final Status status;

    CircuitWindows(CampusBase base, Surroundings around, Status status) {
        this.base = base;
        this.around = around;
        this.status = status;
    }

    /** Opens the reminding of those requests; {@code changed} runs once somebody was reminded. */
    void remind(List<UUID> requestIds, Runnable changed) {
        Stage window = window("tracking.remind.title");
        var model = new RemindViewModel(base.remindDesk(), requestIds, around.runner(), around.messages(), status, changed);
        var view = new RemindView(model, around.messages(), window::close, this::rules);
        show(window, view.node(), REMIND_HEIGHT, model.workingProperty());
        view.focus();
        model.read();
    }

    /** Opens the extension of those requests; {@code changed} runs once a circuit was extended. */
    void extend(List<UUID> requestIds, Runnable changed) {
        Stage window = window("tracking.extend.title");
        var model = new ExtendViewModel(base.extendDesk(), requestIds, around.runner(), around.messages(), status, changed);
        var view = new ExtendView(model, around.messages(), window::close);
        show(window, view.node(), EXTEND_HEIGHT, model.workingProperty());
        view.focus();
        model.read();
    }

    /** Opens the correction or replacement of that signatory; {@code changed} runs once it was done. */
    void replace(ReplaceSignatory.Place place, Runnable changed) {
        Stage window = window("tracking.replace.title");
        var model = new ReplaceViewModel(base.replaceDesk(), place, around.runner(), around.messages(), status, changed);
        var view = new ReplaceView(model, around.messages(), window::close);
        show(window, view.node(), REPLACE_HEIGHT, model.workingProperty());
        view.focus();
        model.read();
    }

    /** Opens the rules of reminding. */
    void rules() {
        Stage window = window("tracking.rules.title");
        var model = new RulesViewModel(base.rulesDesk(), base.clock(), around.runner(), around.messages(), status);
        var view = new RulesView(model, around.messages(), window::close);
        show(window, view.node(), RULES_HEIGHT, model.workingProperty());
        view.focus();
        model.read();
    }

    /** Returns what the menu «Fichier» offers. */
    Command rulesCommand() {
        return Command.of(MenuName.FILE, around.messages().text("tracking.rules.menu"), "", this::rules);
    }

    private Stage window(String title) {
        Stage window = around.window(title);
        window.initModality(Modality.WINDOW_MODAL);
        return window;
    }

    /** What is being done is not left before it ends. */
    private void show(Stage window, Parent content, double height, ObservableBooleanValue working) {
        window.setOnCloseRequest(event -> {
            if (working.get()) {
                event.consume();
            }
        });
        around.show(window, content, WIDTH, height);
    }
}
