package fr.paraphe.desktop;

import fr.paraphe.desktop.shell.Status;
import fr.paraphe.desktop.tracking.CancelScope;
import fr.paraphe.desktop.tracking.CancelView;
import fr.paraphe.desktop.tracking.CancelViewModel;
import javafx.stage.Modality;
import javafx.stage.Stage;

/** «Annuler les parcours» in its window (E26), over the history or over the documents to send. */
final class CancelWindow {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 640;

    private final CampusBase base;
    private final Surroundings around;
    private final Status status;

    CancelWindow(CampusBase base, Surroundings around, Status status) {
        this.base = base;
        this.around = around;
        this.status = status;
    }

    /** Opens the window over {@code owner}; {@code changed} runs each time that circuits were cancelled. */
    void open(Stage owner, CancelScope scope, Runnable changed) {
        Stage window = around.window("tracking.cancel.title", owner);
        window.initModality(Modality.WINDOW_MODAL);
        var model = new CancelViewModel(base.cancelDesk(), scope, around.runner(), around.messages(), status, changed);
        var view = new CancelView(model, around.messages(), window::close);
        window.setOnCloseRequest(event -> {
            if (model.workingProperty().get()) {
                event.consume();
            }
        });
        around.show(window, view.node(), WIDTH, HEIGHT);
        view.focus();
        model.read();
    }
}
