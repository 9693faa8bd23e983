package fr.paraphe.desktop;

import fr.paraphe.desktop.kit.SystemTargets;
import fr.paraphe.desktop.tracking.HandOutView;
import fr.paraphe.desktop.tracking.HandOutViewModel;
import java.util.List;
import java.util.UUID;
import javafx.stage.Modality;
import javafx.stage.Stage;

/** «Télécharger les documents» and «Imprimer les documents» in their window, over the history (F172, F175). */
final class HandOutWindow {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 330;

    private final CampusBase base;
    private final Surroundings around;

    HandOutWindow(CampusBase base, Surroundings around) {
        this.base = base;
        this.around = around;
    }

    /** Opens the window on the documents of those requests; leaving it gives up what is going on. */
    void open(List<UUID> requestIds, HandOutView.Way way) {
        Stage window = around.window(way == HandOutView.Way.FILES ? "tracking.download.title" : "tracking.print.title");
        window.initModality(Modality.WINDOW_MODAL);
        var model = new HandOutViewModel(base.handOutDesk(), requestIds, around.runner(), around.messages());
        var view = new HandOutView(model, around.messages(), new SystemTargets(around.dialogs().over(window), window), way, window::close);
        window.setOnHidden(_ -> model.interrupt());
        around.show(window, view.node(), WIDTH, HEIGHT);
    }
}
