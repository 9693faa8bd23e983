package fr.paraphe.desktop.directory;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.domain.directory.fields.References.Named;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** The records proposed under a field as one types a name: asked for after a pause, or at once by the arrow down. */
public final class Proposals {
    private static final Duration PAUSE = Duration.millis(180);
    private static final double NARROWEST = 280;

    private final TextField field;
    private final Messages messages;
    private final Consumer<Named> chosen;
    private final ContextMenu menu = new ContextMenu();
    private final PauseTransition pause = new PauseTransition(PAUSE);

    /** Creates the proposals of {@code field}; {@code ask} is to answer by {@link #show}, {@code chosen} hears what is chosen. */
    public Proposals(TextField field, Messages messages, Runnable ask, Consumer<Named> chosen) {
        this.field = field;
        this.messages = messages;
        this.chosen = chosen;
        menu.getStyleClass().add("proposals");
        pause.setOnFinished(_ -> ask.run());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN && !menu.isShowing()) {
                ask.run();
                event.consume();
            }
        });
    }

    /** Hears that something was typed. */
    public void typed() {
        pause.playFromStart();
    }

    /** Asks no more for what was typed. */
    public void stop() {
        pause.stop();
    }

    /** Tells whether something is proposed at this moment. */
    public boolean showing() {
        return menu.isShowing();
    }

    /** Proposes what was found, unless the person is elsewhere by now. */
    public void show(List<Named> found) {
        menu.getItems().setAll(found.stream().map(this::item).toList());
        if (found.isEmpty()) {
            var none = new MenuItem(messages.text("directory.card.reference.none"));
            none.setDisable(true);
            menu.getItems().add(none);
        }
        if (field.isFocused() && field.getScene() != null) {
            menu.show(field, Side.BOTTOM, 0, 0);
        }
    }

    private MenuItem item(Named named) {
        var name = new Label(named.name());
        name.getStyleClass().add("proposal-name");
        var detail = new Label(named.detail());
        detail.getStyleClass().add("muted");
        var line = new HBox(10, name, detail);
        line.setPrefWidth(Math.max(NARROWEST, field.getWidth() - 30));
        var item = new CustomMenuItem(line);
        item.setOnAction(_ -> {
            stop();
            chosen.accept(named);
        });
        return item;
    }
}
