package fr.paraphe.desktop.shell;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Overlay;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.kit.ZoomPane;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The main window: title bar, menus, tabs, address, the screen in front and the status line. */
public final class ShellView {
    /** What the menu «Fichier» can do. */
    public record Exits(Runnable closeBase, Runnable quit) {}

    /** What the window shows. */
    public record Models(OpenBase base, ShellViewModel shell, Appearance looks, StatusViewModel status) {}

    private final ShellViewModel model;
    private final Messages messages;
    private final Map<Place, Screen> screens = new EnumMap<>(Place.class);
    private final Map<Place, List<Command>> screenCommands = new HashMap<>();
    private final List<List<Command>> frame = new ArrayList<>();
    private final ShellCommands own;
    private final StackPane centre = new StackPane();
    private final TabsView tabs;
    private final ShellMenus menus;
    private final PaletteView palette;
    private final ShortcutsView shortcuts;
    private final SupportView support;
    private final ZoomPane root;
    private @Nullable Place front;

    /**
     * Creates the window's content.
     *
     * @param screens what stands at each place; places without a screen are not shown
     * @param commands what the base can do, whatever the screen in front
     */
    public ShellView(Models models, Map<Place, Screen> screens, List<Command> commands, Exits exits, Messages messages, TaskRunner runner) {
        model = models.shell();
        this.messages = messages;
        this.screens.putAll(screens);
        var page = new BorderPane(centre);
        page.getStyleClass().add("shell");
        page.setMinSize(0, 0);
        var overlay = new Overlay(page);
        palette = new PaletteView(new PaletteViewModel(model, models.base().finder(), runner, messages), overlay, messages);
        shortcuts = new ShortcutsView(new ShortcutsViewModel(messages), overlay, messages);
        support = new SupportView(new SupportViewModel(models.base(), runner, messages), overlay, messages);
        own = new ShellCommands(model, models.looks(), messages);
        menus = new ShellMenus(models.looks(), own, messages);
        frame(models.base(), commands, exits);
        model.offer(screens.keySet());
        tabs = new TabsView(model, messages, this::openPalette);
        page.setTop(new VBox(titleBar(), menus.node(), tabs.node()));
        page.setBottom(new StatusView(models.status(), messages).node());
        root = new ZoomPane(overlay.node(), models.looks().zoomProperty());
        new ShellKeys(model, overlay, this::openShortcuts).on(root);
        model.start(this::show);
    }

    private void frame(OpenBase base, List<Command> commands, Exits exits) {
        var acts = new ShellCommands.Acts(this::openPalette, this::openShortcuts, this::refresh, support::open);
        base.undoHistory().ifPresent(history -> frame.add(own.edit(history)));
        frame.add(commands);
        frame.add(own.file(exits));
        frame.add(own.view(acts));
        frame.add(own.help(acts));
    }

    /** Returns what to show. */
    public Parent node() {
        return root;
    }

    /** Asks the screens whether the base may be closed now. */
    public boolean mayClose() {
        return screens.values().stream().allMatch(Screen::mayClose);
    }

    /** Stops what the screens do in the background. */
    public void close() {
        screens.values().forEach(Screen::hidden);
    }

    private void show(Address address) {
        Place place = address.place();
        Screen screen = screen(place);
        if (place != front) {
            if (front != null) {
                screen(front).hidden();
            }
            front = place;
            centre.getChildren().setAll(screen.node());
            tabs.show(place);
            menus.show(groups());
            screen.shown();
            focus();
        }
        UUID record = address.record();
        if (record != null) {
            screen.show(record);
        }
    }

    /** Puts the keyboard in the screen in front; a pane has no content to focus before its style is applied. */
    public void focus() {
        if (front != null && centre.getScene() != null) {
            centre.applyCss();
            screen(front).focus();
        }
    }

    private Screen screen(Place place) {
        return Objects.requireNonNull(screens.get(place));
    }

    /** The commands of the frame, and those of the screen in front before them. */
    private List<List<Command>> groups() {
        List<List<Command>> groups = new ArrayList<>();
        if (front != null) {
            groups.add(screenCommands.computeIfAbsent(front, place -> screen(place).commands()));
        }
        groups.addAll(frame);
        return groups;
    }

    private void openPalette() {
        List<Command> commands = new ArrayList<>(groups().stream().flatMap(List::stream).filter(c -> !own.opensPalette(c)).toList());
        commands.addAll(own.zoom());
        commands.addAll(own.themes());
        palette.open(commands);
    }

    private void openShortcuts() {
        List<Command> commands = new ArrayList<>(groups().stream().flatMap(List::stream).toList());
        commands.addAll(own.zoom());
        shortcuts.open(commands);
    }

    /** Reads again what the screen in front shows. */
    public void refresh() {
        if (front != null) {
            screen(front).refresh();
        }
    }

    private Node titleBar() {
        var product = new Label(messages.text("shell.product"));
        product.getStyleClass().add("product");
        product.setMinWidth(Region.USE_PREF_SIZE);
        var heading = new Label();
        heading.textProperty().bind(model.headingProperty());
        heading.setId("shell-heading");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var user = new Label(model.user());
        user.getStyleClass().add("user");
        user.setMinWidth(Region.USE_PREF_SIZE);
        var bar = new HBox(product, heading, space, user);
        if (model.demonstration()) {
            var specimen = new Label(messages.text("shell.title.demonstration"));
            specimen.getStyleClass().addAll("pill", "pill-warning");
            specimen.setMinWidth(Region.USE_PREF_SIZE);
            bar.getChildren().add(2, specimen);
        }
        bar.getStyleClass().add("title-bar");
        return bar;
    }
}
