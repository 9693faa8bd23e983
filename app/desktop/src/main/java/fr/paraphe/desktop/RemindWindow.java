package fr.paraphe.desktop;

import fr.paraphe.desktop.shell.Status;
import fr.paraphe.desktop.tracking.RemindView;
import fr.paraphe.desktop.tracking.RemindViewModel;
import java.util.List;
import java.util.UUID;
import javafx.stage.Modality;
import javafx.stage.Stage;

/** «Relancer les signataires» in its window, over the history (E25). */
final class RemindWindow {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 680;

    private final CampusBase base;
    private final Surroundings around;
    private final Status status;

    RemindWindow(CampusBase base, Surroundings around, Status status) {
        this.base = base;
        this.around = around;
        this.status = status;
    }

    /** Opens the window; {@code changed} runs once somebody was reminded. */
    void open(List<UUID> requestIds, Runnable changed) {
        Stage window = around.window("tracking.remind.title");
        window.initModality(Modality.WINDOW_MODAL);
        var model = new RemindViewModel(base.remindDesk(), requestIds, around.runner(), around.messages(), status, changed);
        var view = new RemindView(model, around.messages(), window::close);
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
