package fr.paraphe.desktop.shell;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Theme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

/** The menu bar: commands of the frame, of the base and of the screen in front; menus without any are left out. */
final class ShellMenus {
    private final Appearance looks;
    private final ShellCommands commands;
    private final Messages messages;
    private final MenuBar bar = new MenuBar();
    private final Map<MenuName, Menu> menus = new EnumMap<>(MenuName.class);
    private final Map<Command, MenuItem> items = new HashMap<>();
    private final Menu zooms;
    private final Menu themes;

    ShellMenus(Appearance looks, ShellCommands commands, Messages messages) {
        this.looks = looks;
        this.commands = commands;
        this.messages = messages;
        for (MenuName name : MenuName.values()) {
            var menu = new Menu(messages.text(name.key()));
            menu.setId(name.id());
            menus.put(name, menu);
        }
        zooms = zooms();
        themes = themes();
    }

    Node node() {
        return bar;
    }

    /** Shows these groups of commands, each after a line. */
    void show(List<List<Command>> groups) {
        menus.values().forEach(menu -> menu.getItems().clear());
        for (List<Command> group : groups) {
            for (MenuName name : MenuName.values()) {
                add(name, group.stream().filter(command -> command.menu() == name).toList());
            }
        }
        List<MenuItem> view = menu(MenuName.VIEW).getItems();
        view.add(new SeparatorMenuItem());
        view.add(zooms);
        view.add(themes);
        List<Menu> shown = menus.values().stream().filter(menu -> !menu.getItems().isEmpty()).toList();
        if (!shown.equals(bar.getMenus())) {
            bar.getMenus().setAll(shown);
        }
    }

    private void add(MenuName name, List<Command> group) {
        List<MenuItem> menu = menu(name).getItems();
        if (!group.isEmpty() && !menu.isEmpty()) {
            menu.add(new SeparatorMenuItem());
        }
        group.forEach(command -> menu.add(items.computeIfAbsent(command, ShellMenus::item)));
    }

    private Menu menu(MenuName name) {
        return java.util.Objects.requireNonNull(menus.get(name));
    }

    private static MenuItem item(Command command) {
        var item = new MenuItem();
        item.textProperty().bind(command.words());
        if (!command.keys().isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(command.keys()));
        }
        // a binding of its own, kept by the item: «enabled» may be of any kind
        item.disableProperty().bind(javafx.beans.binding.Bindings.not(command.enabled()));
        item.setOnAction(_ -> command.run());
        return item;
    }

    private Menu zooms() {
        var menu = new Menu(messages.text("shell.menu.zoom"));
        var group = new ToggleGroup();
        List<MenuItem> steps = new ArrayList<>(commands.zoom().stream().map(ShellMenus::item).toList());
        steps.add(new SeparatorMenuItem());
        for (int percent : Appearance.ZOOMS) {
            var item = new RadioMenuItem(messages.text("shell.menu.percent", percent));
            item.setToggleGroup(group);
            item.setOnAction(_ -> looks.zoom(percent));
            looks.zoomProperty().subscribe(zoom -> item.setSelected((int) Math.round(zoom.doubleValue() * 100) == percent));
            steps.add(item);
        }
        menu.getItems().setAll(steps);
        return menu;
    }

    private Menu themes() {
        var menu = new Menu(messages.text("shell.menu.theme"));
        menu.setId("menu-theme");
        var group = new ToggleGroup();
        Arrays.stream(Theme.values()).forEach(theme -> {
            var item = new RadioMenuItem(commands.name(theme));
            item.setToggleGroup(group);
            item.setOnAction(_ -> looks.themeProperty().set(theme));
            looks.themeProperty().subscribe(now -> item.setSelected(now == theme));
            menu.getItems().add(item);
        });
        return menu;
    }
}
