package fr.paraphe.desktop.home;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.StyleChoice;
import fr.paraphe.desktop.kit.Tone;
import fr.paraphe.domain.tracking.Dashboard;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** The cards: a number, what it counts and by what rule, on a button that opens the list behind it (E02). */
final class HomeCards {
    private static final double GAP = 10;
    private static final double MARGIN = 26;
    private static final double ALL_IN_LINE = 1_600;
    private static final double FOUR_IN_LINE = 760;

    private final HomeViewModel model;
    private final Messages messages;
    private final TilePane pane = new TilePane();
    private final Map<HomeCard, Face> faces = new EnumMap<>(HomeCard.class);

    HomeCards(HomeViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        pane.setHgap(GAP);
        pane.setVgap(GAP);
        pane.prefTileWidthProperty().bind(Bindings.createDoubleBinding(() -> width(pane.getWidth()), pane.widthProperty()));
        for (HomeCard card : HomeCard.values()) {
            var face = new Face(card);
            faces.put(card, face);
            pane.getChildren().add(face.button);
        }
    }

    /** The lines are whole: eight cards, four or two in each. */
    private static double width(double room) {
        int columns = room >= ALL_IN_LINE ? HomeCard.values().length : room >= FOUR_IN_LINE ? 4 : 2;
        return Math.max(2 * MARGIN, Math.floor((room - GAP * (columns - 1)) / columns) - 1);
    }

    Node node() {
        return pane;
    }

    void show(Dashboard dashboard) {
        faces.values().forEach(face -> face.show(dashboard));
    }

    void focus() {
        pane.getChildren().getFirst().requestFocus();
    }

    private final class Face {
        private final HomeCard card;
        private final Label value = new Label();
        private final Text hint = new Text();
        private final Button button = new Button();
        private final StyleChoice style = new StyleChoice(button);

        private Face(HomeCard card) {
            this.card = card;
            var name = new Label(model.words().name(card));
            name.getStyleClass().add("home-name");
            value.getStyleClass().add("home-value");
            hint.getStyleClass().add("home-hint");
            hint.wrappingWidthProperty().bind(pane.prefTileWidthProperty().subtract(MARGIN));
            var face = new VBox(value, name, hint);
            face.getStyleClass().add("home-face");
            button.setGraphic(face);
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            button.setId(card.id());
            button.getStyleClass().add("home-card");
            button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            button.setOnAction(_ -> model.open(card));
        }

        private void show(Dashboard dashboard) {
            long count = card.count(dashboard);
            value.setText(messages.number(count));
            hint.setText(model.words().hint(card, dashboard));
            button.setAccessibleText(model.words().spoken(card, dashboard));
            Tone tone = count == 0 ? Tone.NEUTRAL : card.tone();
            style.choose(tone.styleClass().replace("pill-", "tone-"));
        }
    }
}
