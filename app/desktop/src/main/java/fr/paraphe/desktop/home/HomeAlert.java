package fr.paraphe.desktop.home;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Shown;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.domain.tracking.Dashboard;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The internships that start soon, or have started, without a signed agreement: the trainee would not be covered (X24). */
final class HomeAlert {
    private final HomeViewModel model;
    private final Label title = new Label();
    private final VBox first = new VBox();
    private final Label others = new Label();
    private final VBox box;

    HomeAlert(HomeViewModel model, Messages messages) {
        this.model = model;
        title.setId("home-alert");
        title.setGraphic(new FontIcon("mdi2a-alert-outline"));
        title.setWrapText(true);
        title.getStyleClass().add("home-alert-title");
        others.getStyleClass().add("home-alert-others");
        Button prepare = Styles.button(messages.text("home.alert.prepare"), "mdi2s-send-outline", model::prepareAgreements);
        prepare.setId("home-prepare");
        box = new VBox(title, first, others, prepare);
        box.getStyleClass().add("home-alert");
    }

    Node node() {
        return box;
    }

    void show(Dashboard.Unsigned unsigned) {
        String words = model.words().alert(unsigned);
        Shown.now(box, !words.isEmpty());
        title.setText(words);
        List<Hyperlink> links = unsigned.first().stream().map(internship -> {
            var link = new Hyperlink(model.words().start(internship, unsigned.today()));
            link.setOnAction(_ -> model.openInternship(internship.id()));
            return link;
        }).toList();
        if (!texts(links).equals(texts(first.getChildren()))) {
            first.getChildren().setAll(links);
        }
        others.setText(model.words().others(unsigned));
        Shown.now(others, !others.getText().isEmpty());
    }

    /** Links that say the same stay, and the keyboard with them. */
    private static List<String> texts(List<? extends Node> links) {
        return links.stream().map(link -> ((Hyperlink) link).getText()).toList();
    }
}
