package fr.paraphe.desktop;

import fr.paraphe.desktop.kit.SystemTargets;
import fr.paraphe.desktop.output.OutputView;
import fr.paraphe.desktop.output.OutputViewModel;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.template.DocumentTemplate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.stage.Modality;
import javafx.stage.Stage;

/** «Envoi» in its window (E20): what becomes of the documents of the records that are ticked. */
final class OutputWindow {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 500;

    private final CampusBase base;
    private final Surroundings around;

    OutputWindow(CampusBase base, Surroundings around) {
        this.base = base;
        this.around = around;
    }

    /** Opens the window on these records; {@code preview} opens the verification window in its place (F079). */
    void open(RecordKind about, List<UUID> recordIds, Consumer<DocumentTemplate> preview) {
        Stage window = around.window("output.title");
        window.initModality(Modality.WINDOW_MODAL);
        var model = new OutputViewModel(base.outputDesk(about), recordIds, around.runner(), around.messages(), around.memory());
        var view = new OutputView(model, around.messages(), new SystemTargets(around.dialogs().over(window), window),
                new OutputView.Exits(template -> {
                    window.close();
                    preview.accept(template);
                }, window::close));
        window.setOnHidden(_ -> model.interrupt());
        around.show(window, view.node(), WIDTH, HEIGHT);
    }
}
