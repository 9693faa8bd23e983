package fr.paraphe.desktop.directory.shuttle;

import fr.paraphe.desktop.directory.comparison.ComparisonLines;
import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.kit.grid.GridParts;
import fr.paraphe.desktop.kit.grid.GridView;
import fr.paraphe.desktop.shell.Screen;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** «Entreprise > Fiches navettes»: the sheets at the left, the answer beside our records at the right (X19). */
public final class ShuttlesView implements Screen {
    private static final double LIST_SHARE = 0.52;

    private final ShuttlesViewModel model;
    private final Messages messages;
    private final GridView grid;
    private final BorderPane root = new BorderPane();

    /** Creates the screen. */
    public ShuttlesView(ShuttlesViewModel model, Messages messages, Dialogs dialogs) {
        this.model = model;
        this.messages = messages;
        grid = new GridView(model.grid(), dialogs, new GridParts(List.of(), empty(), List.of()));
        var split = new SplitPane(grid.node(), detail());
        split.setDividerPositions(LIST_SHARE);
        root.setCenter(split);
    }

    private Node empty() {
        var title = new Label(messages.text("directory.shuttle.empty"));
        title.getStyleClass().add("card-title");
        var next = new Label(messages.text("directory.shuttle.empty.next"));
        next.setWrapText(true);
        next.getStyleClass().add("muted");
        var box = new VBox(title, next);
        box.getStyleClass().add("empty-state");
        return box;
    }

    private Node detail() {
        var nothing = new Label(messages.text("directory.shuttle.choose"));
        nothing.setWrapText(true);
        nothing.getStyleClass().addAll("muted", "empty-state");
        var words = new ComparisonLines.Words(messages.text("directory.shuttle.ours"), messages.text("directory.shuttle.theirs"), "");
        var lines = new ComparisonLines(model.fields(), messages, words);
        model.decidableProperty().subscribe(open -> lines.readOnly(!open));
        var page = new BorderPane(lines.node());
        page.setTop(head());
        page.setBottom(actions());
        page.visibleProperty().bind(Bindings.isNotNull(model.comparisonProperty()));
        nothing.visibleProperty().bind(page.visibleProperty().not());
        var stack = new StackPane(nothing, page);
        stack.setMinWidth(420);
        return stack;
    }

    private Node head() {
        var title = new Label();
        title.textProperty().bind(model.headingProperty());
        title.setId("shuttle-heading");
        title.setWrapText(true);
        title.getStyleClass().add("card-head");
        var told = new Label();
        told.textProperty().bind(model.toldProperty());
        told.setId("shuttle-told");
        told.setWrapText(true);
        var comment = new Label();
        comment.textProperty().bind(model.commentProperty());
        comment.setId("shuttle-comment");
        comment.setWrapText(true);
        comment.visibleProperty().bind(Bindings.isNotEmpty(model.commentProperty()));
        comment.managedProperty().bind(comment.visibleProperty());
        var box = new VBox(title, told, comment);
        box.getStyleClass().add("shuttle-head");
        return box;
    }

    private Node actions() {
        Button all = Styles.button(messages.text("directory.shuttle.accept-all"), "mdi2c-check-all", model::acceptAll);
        all.setId("shuttle-accept-all");
        Button none = Styles.button(messages.text("directory.shuttle.refuse-all"), "mdi2c-close", model::refuseAll);
        none.setId("shuttle-refuse-all");
        Button save = Styles.button(messages.text("directory.shuttle.save"), "mdi2c-content-save-outline", model::decide);
        save.setId("shuttle-save");
        save.getStyleClass().add("accent");
        save.disableProperty().bind(model.busyProperty());
        var several = Bindings.isNotEmpty(model.fields());
        all.disableProperty().bind(several.not());
        none.disableProperty().bind(several.not());
        var line = new HBox(save, all, none);
        line.getStyleClass().addAll("comparison-actions", "form-line");
        line.visibleProperty().bind(model.decidableProperty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        model.shown();
        grid.focus();
    }

    @Override
    public void hidden() {
        model.hidden();
    }

    @Override
    public void focus() {
        grid.focus();
    }
}
