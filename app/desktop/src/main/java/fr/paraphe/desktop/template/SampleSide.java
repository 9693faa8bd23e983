package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.PreviewPane;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.template.TemplateDesk.ExtremeCase;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The true document of a real record beside the template, with the ways to other records (X01). */
final class SampleSide {
    private final BorderPane pane = new BorderPane();

    /** Creates the pane. */
    SampleSide(SampleViewModel model, PreviewPane preview, Messages messages) {
        Button previous = Styles.button("", "mdi2c-chevron-left", () -> model.step(-1));
        previous.setAccessibleText(messages.text("template.preview.previous"));
        previous.setId("sample-previous");
        Button next = Styles.button("", "mdi2c-chevron-right", () -> model.step(1));
        next.setAccessibleText(messages.text("template.preview.next"));
        next.setId("sample-next");
        var name = new Label();
        name.setId("sample-name");
        name.textProperty().bind(model.nameProperty());
        name.getStyleClass().add("sample-name");
        name.setMinWidth(0);
        var extremes = new MenuButton(messages.text("template.extreme"));
        extremes.setId("sample-extremes");
        extremes.setMinWidth(Region.USE_PREF_SIZE);
        for (ExtremeCase kind : ExtremeCase.values()) {
            var item = new MenuItem(messages.text(SampleViewModel.key(kind)));
            item.setOnAction(_ -> model.extreme(kind));
            extremes.getItems().add(item);
        }
        var title = new Label(messages.text("template.preview.title"));
        title.getStyleClass().add("field-name");
        title.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(title, previous, next, space, extremes);
        bar.getStyleClass().addAll("toolbar", "sample-bar");
        pane.setTop(new VBox(bar, name));
        pane.setCenter(preview.node());
        pane.setMinWidth(260);
        model.previewProperty().subscribe(preview::renew);
    }

    Node node() {
        return pane;
    }
}
