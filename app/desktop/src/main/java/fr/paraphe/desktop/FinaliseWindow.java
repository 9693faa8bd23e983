package fr.paraphe.desktop;

import fr.paraphe.desktop.finalisation.FinaliseView;
import fr.paraphe.desktop.finalisation.FinaliseViewModel;
import fr.paraphe.desktop.kit.Dialogs;
import java.util.List;
import java.util.UUID;
import javafx.stage.Modality;
import javafx.stage.Stage;

/** «Finaliser les documents» in its window, over the history (E27). */
final class FinaliseWindow {
    private static final String TITLE = "finalisation.title";
    private static final double WIDTH = 760;
    private static final double HEIGHT = 740;

    private final CampusBase base;
    private final Surroundings around;

    FinaliseWindow(CampusBase base, Surroundings around) {
        this.base = base;
        this.around = around;
    }

    /** Opens the window on those requests; leaving it in the middle of the signing asks first, and stops it. */
    void open(List<UUID> requestIds, FinaliseViewModel.Ways ways, Runnable changed) {
        Stage window = around.window(TITLE);
        window.initModality(Modality.WINDOW_MODAL);
        Dialogs dialogs = around.dialogs().over(window);
        var model = new FinaliseViewModel(base.finaliseDesk(), requestIds, around.runner(), around.messages(), ways, changed);
        var view = new FinaliseView(model, around.messages(), dialogs, window::close);
        window.setOnCloseRequest(event -> model.closing().ifPresent(question -> {
            if (dialogs.confirm(around.messages().text(TITLE), question)) {
                model.stop();
            } else {
                event.consume();
            }
        }));
        around.show(window, view.node(), WIDTH, HEIGHT);
        model.read();
    }
}
