package fr.paraphe.desktop.shell;

import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.ZoomPane;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The main window: title bar, menus, tabs, address, the screen in front and the status line. */
public final class ShellView {
    /** What the menu «Fichier» can do. */
    public record Exits(Runnable closeBase, Runnable quit) {}

    private final ShellViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Map<Place, Screen> screens = new EnumMap<>(Place.class);
    private final Map<Place, ToggleButton> tabs = new EnumMap<>(Place.class);
    private final StackPane centre = new StackPane();
    private final Label address = new Label();
    private final ZoomPane root;

    /** Creates the window's content; {@code screens} gives what stands at each place. */
    public ShellView(ShellViewModel model, StatusViewModel status, Map<Place, Screen> screens, Messages messages, Dialogs dialogs,
            Exits exits) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
        this.screens.putAll(screens);
        var page = new BorderPane(centre);
        page.getStyleClass().add("shell");
        page.setTop(new VBox(titleBar(), menus(exits), tabs()));
        page.setBottom(new StatusView(status).node());
        root = new ZoomPane(page, model.zoomProperty());
        model.placeProperty().addListener((_, before, now) -> {
            screen(before).hidden();
            front(now);
        });
        front(model.placeProperty().get());
    }

    /** Returns what to show. */
    public Parent node() {
        return root;
    }

    /** Stops what the screen in front does in the background. */
    public void close() {
        screens.values().forEach(Screen::hidden);
    }

    private void front(Place now) {
        centre.getChildren().setAll(screen(now).node());
        address.setText(model.address(now));
        tab(now).setSelected(true);
        screen(now).shown();
    }

    private Screen screen(Place place) {
        return Objects.requireNonNull(screens.get(place));
    }

    private ToggleButton tab(Place place) {
        return Objects.requireNonNull(tabs.get(place));
    }

    private Node titleBar() {
        var product = new Label(messages.text("shell.product"));
        product.getStyleClass().add("product");
        var heading = new Label(model.heading());
        heading.setId("shell-heading");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var user = new Label(model.user());
        user.getStyleClass().add("user");
        var bar = new HBox(product, heading, space, user);
        if (model.demonstration()) {
            var specimen = new Label(messages.text("shell.title.demonstration"));
            specimen.getStyleClass().addAll("pill", "pill-warning");
            bar.getChildren().add(2, specimen);
        }
        bar.getStyleClass().add("title-bar");
        return bar;
    }

    private Node menus(Exits exits) {
        var file = new Menu(messages.text("shell.menu.file"), null,
                item("shell.menu.close", "Shortcut+W", exits.closeBase()), item("shell.menu.quit", "Shortcut+Q", exits.quit()));
        var view = new Menu(messages.text("shell.menu.view"), null,
                item("shell.menu.zoom-in", "Shortcut+Ignore Shift+'+'", () -> model.zoomBy(1)),
                item("shell.menu.zoom-out", "Shortcut+Ignore Shift+'-'", () -> model.zoomBy(-1)),
                zooms());
        var help = new Menu(messages.text("shell.menu.help"), null,
                item("shell.menu.shortcuts", "F1", () -> dialogs.inform(
                        messages.text("shell.shortcuts.title"), messages.text("shell.shortcuts.text"))));
        return new MenuBar(file, view, help);
    }

    private Menu zooms() {
        var menu = new Menu(messages.text("shell.menu.zoom"));
        var group = new ToggleGroup();
        for (int percent : ShellViewModel.ZOOMS) {
            var item = new RadioMenuItem(messages.text("shell.menu.percent", percent));
            item.setToggleGroup(group);
            item.setOnAction(_ -> model.zoom(percent));
            model.zoomProperty().subscribe(zoom -> item.setSelected((int) Math.round(zoom.doubleValue() * 100) == percent));
            menu.getItems().add(item);
        }
        return menu;
    }

    private MenuItem item(String key, String keys, Runnable action) {
        var item = new MenuItem(messages.text(key));
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Node tabs() {
        var bar = new HBox();
        bar.getStyleClass().add("main-tabs");
        var group = new ToggleGroup();
        int number = 1;
        for (Place place : Place.values()) {
            var tab = new ToggleButton(messages.text(place.tabKey()));
            tab.setId("tab-" + place.name().toLowerCase(Locale.ROOT));
            tab.getStyleClass().setAll("main-tab");
            tab.setToggleGroup(group);
            tab.setOnAction(_ -> {
                tab.setSelected(true);
                model.show(place);
            });
            tabs.put(place, tab);
            bar.getChildren().add(tab);
            String key = "DIGIT" + number++;
            bar.sceneProperty().subscribe(scene -> {
                if (scene != null) {
                    scene.getAccelerators().put(new KeyCodeCombination(KeyCode.valueOf(key), KeyCombination.ALT_DOWN), tab::fire);
                }
            });
        }
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        address.setId("address");
        address.getStyleClass().add("address");
        bar.getChildren().addAll(space, address);
        return bar;
    }
}
