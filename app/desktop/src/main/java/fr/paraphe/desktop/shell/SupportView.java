package fr.paraphe.desktop.shell;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Overlay;
import fr.paraphe.desktop.kit.Styles;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Whom to call for help, laid over the window (menu «Aide», F233). */
final class SupportView {
    private static final double WIDTH = 460;

    private final SupportViewModel model;
    private final Overlay overlay;
    private final Messages messages;
    private final GridPane lines = new GridPane();
    private final VBox body;
    private final Button close;

    SupportView(SupportViewModel model, Overlay overlay, Messages messages) {
        this.model = model;
        this.overlay = overlay;
        this.messages = messages;
        lines.setId("support");
        lines.getStyleClass().add("shortcut-grid");
        model.lines().addListener((ListChangeListener<SupportViewModel.Line>) _ -> fill());
        close = Styles.button(messages.text("kit.dialog.close"), "", overlay::close);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        body = new VBox(lines, new HBox(space, close));
        body.getStyleClass().add("palette");
    }

    void open() {
        model.open();
        overlay.open(messages.text("shell.support.title"), WIDTH, body, close);
    }

    private void fill() {
        lines.getChildren().clear();
        int row = 0;
        for (SupportViewModel.Line line : model.lines()) {
            var words = new Label(line.words());
            words.setWrapText(true);
            if (line.name().isEmpty()) {
                lines.add(words, 0, row++, 2, 1);
            } else {
                var name = new Label(line.name());
                name.getStyleClass().add("muted");
                name.setMinWidth(Region.USE_PREF_SIZE);
                lines.addRow(row++, name, words);
            }
        }
    }
}
