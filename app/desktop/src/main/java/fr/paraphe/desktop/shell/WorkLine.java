package fr.paraphe.desktop.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** One piece of long work: its name, how far it is, and what can be done with it. */
final class WorkLine extends HBox {
    private static final double BAR = 140;

    WorkLine(BackgroundWork work) {
        var label = new Label();
        label.textProperty().bind(work.labelProperty());
        label.setMinWidth(Region.USE_PREF_SIZE);
        var bar = new ProgressBar();
        bar.progressProperty().bind(work.progressProperty());
        bar.setPrefWidth(BAR);
        bar.setMinWidth(BAR);
        bar.accessibleTextProperty().bind(work.labelProperty());
        var act = new Button();
        act.textProperty().bind(work.actionProperty());
        act.getStyleClass().addAll("flat", "small");
        act.setMinWidth(Region.USE_PREF_SIZE);
        act.visibleProperty().bind(work.actionProperty().isNotEmpty());
        act.setOnAction(_ -> work.act());
        getStyleClass().add("status-work");
        getChildren().addAll(label, bar, act);
    }
}
