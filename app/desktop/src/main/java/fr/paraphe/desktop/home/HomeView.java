package fr.paraphe.desktop.home;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.shell.Screen;
import fr.paraphe.domain.tracking.Dashboard;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** «Accueil > Tableau de bord» (E02). */
public final class HomeView implements Screen {
    private final HomeViewModel model;
    private final Messages messages;
    private final HomeAlert alert;
    private final HomeCards cards;
    private final HomeCharts charts;
    private final Button start;
    private final VBox page = new VBox();
    private final ScrollPane root = new ScrollPane(page);

    /** Creates the screen. */
    public HomeView(HomeViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        alert = new HomeAlert(model, messages);
        cards = new HomeCards(model, messages);
        charts = new HomeCharts(model.words(), messages);
        start = Styles.button(messages.text("home.empty.internships"), "mdi2f-format-list-bulleted", model::openInternships);
        start.setId("home-start");
        page.getStyleClass().add("home-page");
        page.getChildren().add(heading());
        root.setId("home");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().add("home");
        model.dashboardProperty().subscribe(this::show);
    }

    private Node heading() {
        var title = new Label(messages.text("home.title"));
        title.getStyleClass().add("card-title");
        var fresh = new Label();
        fresh.setId("home-fresh");
        fresh.textProperty().bind(model.freshnessProperty());
        fresh.getStyleClass().add("muted");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(title, space, fresh);
        line.getStyleClass().add("form-line");
        return line;
    }

    private void show(@Nullable Dashboard dashboard) {
        if (dashboard == null) {
            return;
        }
        alert.show(dashboard.unsigned());
        if (dashboard.everSent()) {
            cards.show(dashboard);
            charts.show(dashboard);
        }
        if (page.getChildren().size() == 1 || dashboard.everSent() != page.getChildren().contains(cards.node())) {
            compose(dashboard.everSent());
        }
    }

    /** The first figures, and the first sending, change what the page is made of; later ones only its words. */
    private void compose(boolean everSent) {
        Node heading = page.getChildren().getFirst();
        if (everSent) {
            page.getChildren().setAll(heading, cards.node(), alert.node(), charts.node());
        } else {
            page.getChildren().setAll(heading, alert.node(), empty());
        }
        if (root.isFocusWithin()) {
            focus();
        }
    }

    /** Nothing was sent yet: what to do for something to be seen here. */
    private Node empty() {
        var title = new Label(messages.text("home.empty.title"));
        title.getStyleClass().add("card-title");
        var next = new Label(messages.text("home.empty.next"));
        next.setWrapText(true);
        Button imports = Styles.button(messages.text("home.empty.import"), "mdi2f-file-import-outline", model::importFiles);
        var box = new VBox(title, next, start, imports);
        box.getStyleClass().add("empty-state");
        return box;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        model.shown();
    }

    @Override
    public void hidden() {
        model.hidden();
    }

    @Override
    public void focus() {
        if (page.getChildren().contains(cards.node())) {
            cards.focus();
        } else if (start.getScene() != null) {
            start.requestFocus();
        } else {
            root.requestFocus();
        }
    }

    @Override
    public void refresh() {
        model.read();
    }
}
