package fr.paraphe.desktop.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** How far the documents are, with what gives them up; it takes no room while there is nothing going on. */
public final class RunningLine {
    private static final double PROGRESS = 120;

    private RunningLine() {}

    /** Returns the line of {@code work}. */
    public static Node of(CountedWork work, Messages messages) {
        var words = new Label();
        words.setId("output-running");
        words.textProperty().bind(work.runningProperty());
        var bar = new ProgressBar();
        bar.setPrefWidth(PROGRESS);
        bar.progressProperty().bind(work.shareProperty());
        Button stop = Styles.button(messages.text("output.stop"), "", work::interrupt);
        stop.setId("output-stop");
        var line = new HBox(bar, words, stop);
        line.getStyleClass().add("form-line");
        Shown.when(line, work.runningProperty().isNotEmpty());
        return line;
    }
}
