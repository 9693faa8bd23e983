package fr.paraphe.desktop.shell;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Overlay;
import fr.paraphe.desktop.kit.Styles;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The small window of «Aller à…»: words, then arrows and Entrée. */
final class PaletteView {
    private static final double WIDTH = 640;
    private static final double LINE = 34;
    private static final int MOST = 12;
    private static final Duration PAUSE = Duration.millis(120);

    private final PaletteViewModel model;
    private final Overlay overlay;
    private final TextField field = new TextField();
    private final ListView<PaletteEntry> list = new ListView<>();
    private final VBox body;

    PaletteView(PaletteViewModel model, Overlay overlay, Messages messages) {
        this.model = model;
        this.overlay = overlay;
        String prompt = messages.text(model.findsRecords() ? "shell.palette.prompt-records" : "shell.palette.prompt");
        Styles.named(field, prompt, Optional.of(prompt)).setId("palette-words");
        var pause = new PauseTransition(PAUSE);
        pause.setOnFinished(_ -> model.find());
        field.textProperty().addListener((_, _, typed) -> {
            model.search(typed);
            pause.playFromStart();
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setItems(model.found());
        list.setId("palette-found");
        list.setAccessibleText(messages.text("shell.palette.title"));
        list.setFocusTraversable(false);
        list.setFixedCellSize(LINE);
        list.prefHeightProperty().bind(Bindings.size(model.found()).map(n -> Math.clamp(n.intValue(), 1, MOST) * LINE + 2));
        list.setMinHeight(LINE);
        list.setPlaceholder(new Label(messages.text("shell.palette.nothing")));
        list.setCellFactory(_ -> new PaletteCell());
        list.setOnMouseClicked(_ -> {
            model.selectedProperty().set(list.getSelectionModel().getSelectedIndex());
            run();
        });
        model.selectedProperty().subscribe(this::select);
        var failure = new Label();
        failure.textProperty().bind(model.failureProperty());
        failure.getStyleClass().add("field-error");
        failure.managedProperty().bind(model.failureProperty().isNotEmpty());
        body = new VBox(field, list, failure);
        body.getStyleClass().add("palette");
    }

    /** Opens over the window with these commands. */
    void open(List<Command> commands) {
        model.open(commands);
        field.clear();
        overlay.open("", WIDTH, body, field);
        select();
    }

    private void select() {
        int at = model.selectedProperty().get();
        list.getSelectionModel().clearAndSelect(at);
        if (at >= 0) {
            list.scrollTo(Math.max(0, at - MOST + 2));
        }
        field.setAccessibleHelp(model.chosen().map(entry -> entry.title() + ", " + entry.hint()).orElse(""));
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> model.move(-1);
            case DOWN -> model.move(1);
            case ENTER -> run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void run() {
        model.chosen().ifPresent(entry -> {
            overlay.close();
            entry.action().run();
        });
    }
}
