package fr.paraphe.desktop.shell;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The two levels of tabs, the arrows of the history, «Aller à…» and the breadcrumb (6.1). */
final class TabsView {
    private final ShellViewModel model;
    private final Messages messages;
    private final Map<PlaceGroup, ToggleButton> groups = new EnumMap<>(PlaceGroup.class);
    private final Map<Place, ToggleButton> places = new EnumMap<>(Place.class);
    private final ToggleGroup chosenPlace = new ToggleGroup();
    private final HBox second = new HBox();
    private final HBox crumbs = new HBox();
    private final VBox root;

    TabsView(ShellViewModel model, Messages messages, Runnable palette) {
        this.model = model;
        this.messages = messages;
        var first = new HBox();
        first.getStyleClass().add("main-tabs");
        var chosen = new ToggleGroup();
        for (PlaceGroup group : model.groups()) {
            ToggleButton tab = tab("main-tab", group.id(), messages.text(group.key()), chosen, () -> model.open(group));
            groups.put(group, tab);
            first.getChildren().add(tab);
        }
        first.getChildren().addAll(space(), arrow("shell.menu.back", "mdi2a-arrow-left", -1),
                arrow("shell.menu.forth", "mdi2a-arrow-right", 1),
                goTo(palette));
        second.getStyleClass().add("sub-tabs");
        crumbs.getStyleClass().add("address");
        crumbs.setAccessibleText(messages.text("shell.crumb.address"));
        root = new VBox(first, second);
    }

    Node node() {
        return root;
    }

    /** Shows where one is. */
    void show(Place place) {
        Objects.requireNonNull(groups.get(place.group())).setSelected(true);
        List<ToggleButton> beside = model.places(place.group()).stream()
                .map(other -> places.computeIfAbsent(other, p -> tab("sub-tab", p.id(), messages.text(p.tabKey()), chosenPlace,
                        () -> model.open(Address.of(p))))).toList();
        second.getChildren().setAll(beside);
        second.getChildren().addAll(space(), crumbs);
        Objects.requireNonNull(places.get(place)).setSelected(true);
        breadcrumb(place);
    }

    private void breadcrumb(Place place) {
        crumbs.getChildren().clear();
        List<ShellViewModel.Crumb> parts = model.crumbs(place);
        for (ShellViewModel.Crumb part : parts) {
            if (!crumbs.getChildren().isEmpty()) {
                crumbs.getChildren().add(new Label("›"));
            }
            crumbs.getChildren().add(part.target().<Node>map(target -> {
                var link = new Hyperlink(part.words());
                link.setOnAction(_ -> model.open(Address.of(target)));
                return link;
            }).orElseGet(() -> new Label(part.words())));
        }
        crumbs.getChildren().getLast().setId("address");
    }

    private static ToggleButton tab(String style, String id, String words, ToggleGroup group, Runnable open) {
        var tab = new ToggleButton(words);
        tab.setId(id);
        tab.getStyleClass().setAll(style);
        tab.setMinWidth(Region.USE_PREF_SIZE);
        tab.setToggleGroup(group);
        tab.setOnAction(_ -> {
            tab.setSelected(true);
            open.run();
        });
        return tab;
    }

    private Button arrow(String key, String icon, int steps) {
        String words = messages.text(key).replace("_", "");
        Button arrow = Styles.button("", icon, () -> model.go(steps));
        arrow.setId(steps < 0 ? "go-back" : "go-forth");
        arrow.getStyleClass().addAll("flat", "arrow");
        arrow.setAccessibleText(words);
        arrow.setTooltip(new Tooltip(words + " (Alt+" + (steps < 0 ? "←" : "→") + ")"));
        arrow.disableProperty().bind((steps < 0 ? model.behindProperty() : model.aheadProperty()).not());
        return arrow;
    }

    private Button goTo(Runnable palette) {
        Button button = Styles.button(messages.text("shell.palette.button"), "mdi2m-magnify", palette);
        button.setId("go-to");
        button.getStyleClass().addAll("flat", "go-to");
        return button;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
