package fr.paraphe.desktop.shell;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Overlay;
import fr.paraphe.desktop.kit.Styles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The keys of the client, laid over the window (E37). */
final class ShortcutsView {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 480;
    private static final double KEYS = 190;

    private final ShortcutsViewModel model;
    private final Overlay overlay;
    private final Messages messages;
    private final TextField field = new TextField();
    private final VBox groups = new VBox();
    private final VBox body;

    ShortcutsView(ShortcutsViewModel model, Overlay overlay, Messages messages) {
        this.model = model;
        this.overlay = overlay;
        this.messages = messages;
        String prompt = messages.text("shell.shortcuts.prompt");
        Styles.named(field, prompt, Optional.of(prompt)).setId("shortcuts-words");
        field.textProperty().addListener((_, _, typed) -> {
            model.search(typed);
            fill();
        });
        groups.getStyleClass().add("shortcut-groups");
        groups.setId("shortcuts");
        var scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(HEIGHT);
        scroll.setMinHeight(100);
        scroll.setAccessibleText(messages.text("shell.shortcuts.title"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button close = Styles.button(messages.text("kit.dialog.close"), "", overlay::close);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        body = new VBox(field, scroll, new HBox(space, close));
        body.getStyleClass().add("palette");
    }

    /** Opens over the window with the commands of the menus. */
    void open(List<Command> commands) {
        model.open(commands);
        field.clear();
        fill();
        overlay.open(messages.text("shell.shortcuts.title"), WIDTH, body, field);
    }

    private void fill() {
        Map<String, List<Shortcut>> byGroup = model.shown().stream()
                .collect(Collectors.groupingBy(Shortcut::group, LinkedHashMap::new, Collectors.toList()));
        groups.getChildren().setAll(byGroup.entrySet().stream().map(group -> group(group.getKey(), group.getValue())).toList());
        if (byGroup.isEmpty()) {
            groups.getChildren().add(new Label(messages.text("shell.palette.nothing")));
        }
    }

    private static Node group(String name, List<Shortcut> lines) {
        var title = new Label(name);
        title.getStyleClass().add("card-title");
        var grid = new GridPane();
        grid.getStyleClass().add("shortcut-grid");
        grid.getColumnConstraints().addAll(new ColumnConstraints(KEYS), new ColumnConstraints());
        for (int i = 0; i < lines.size(); i++) {
            var keys = new Label(lines.get(i).keys());
            keys.getStyleClass().add("keys");
            var what = new Label(lines.get(i).what());
            what.setWrapText(true);
            grid.addRow(i, keys, what);
        }
        return new VBox(4, title, grid);
    }
}
