package fr.paraphe.desktop.shell;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Theme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** What can be done from the frame itself, whatever the screen in front. */
final class ShellCommands {
    /** What the view does when asked. */
    record Acts(Runnable palette, Runnable shortcuts, Runnable refresh, Runnable support) {}

    private static final String PALETTE = "Shortcut+K";

    private final ShellViewModel model;
    private final Appearance looks;
    private final Messages messages;

    ShellCommands(ShellViewModel model, Appearance looks, Messages messages) {
        this.model = model;
        this.looks = looks;
        this.messages = messages;
    }

    /** Returns the commands of the menu «Fichier». */
    List<Command> file(ShellView.Exits exits) {
        return List.of(
                of(MenuName.FILE, "shell.menu.close", "Shortcut+W", exits.closeBase()),
                of(MenuName.FILE, "shell.menu.quit", "Shortcut+Q", exits.quit()));
    }

    /** Returns «Annuler «…»» and «Rétablir «…»». */
    List<Command> edit(UndoHistory history) {
        return List.of(
                taken("shell.menu.undo", history.undoLabel(), "Shortcut+Z", history::undo),
                taken("shell.menu.redo", history.redoLabel(), "Shortcut+Y", history::redo));
    }

    private Command taken(String key, ObservableValue<String> label, String keys, Runnable action) {
        ObservableValue<String> words = label.map(name -> name.isEmpty() ? messages.text(key)
                : messages.text(key) + " «\u00a0" + name.replace("_", "__") + "\u00a0»");
        return new Command(MenuName.EDIT, words, keys, Bindings.createBooleanBinding(() -> !label.getValue().isEmpty(), label), action);
    }

    /** Returns the commands of the menu «Affichage» that go somewhere or read again. */
    List<Command> view(Acts acts) {
        return List.of(
                of(MenuName.VIEW, "shell.menu.goto", PALETTE, acts.palette()),
                of(MenuName.VIEW, "shell.menu.back", "Alt+Left", () -> model.go(-1)).when(model.behindProperty()),
                of(MenuName.VIEW, "shell.menu.forth", "Alt+Right", () -> model.go(1)).when(model.aheadProperty()),
                of(MenuName.VIEW, "shell.menu.refresh", "F5", acts.refresh()));
    }

    /** Tells whether {@code command} is «Aller à…», which need not find itself. */
    boolean opensPalette(Command command) {
        return command.keys().equals(PALETTE);
    }

    /** Returns the commands that make everything larger or smaller. */
    List<Command> zoom() {
        return List.of(
                of(MenuName.VIEW, "shell.menu.zoom-in", "Shortcut+Ignore Shift+'+'", () -> looks.zoomBy(1)),
                of(MenuName.VIEW, "shell.menu.zoom-out", "Shortcut+Ignore Shift+'-'", () -> looks.zoomBy(-1)),
                of(MenuName.VIEW, "shell.menu.zoom-natural", "Shortcut+Ignore Shift+0", () -> looks.zoom(100)));
    }

    /** Returns one command for each choice of colours. */
    List<Command> themes() {
        List<Command> themes = new ArrayList<>();
        Arrays.stream(Theme.values()).forEach(theme -> themes.add(Command.of(MenuName.VIEW,
                messages.text("shell.menu.theme-command", name(theme).toLowerCase(Locale.FRENCH)), "",
                () -> looks.themeProperty().set(theme))));
        return themes;
    }

    /** Returns the name of a choice of colours. */
    String name(Theme theme) {
        return messages.text(switch (theme) {
            case LIGHT -> "shell.theme.light";
            case DARK -> "shell.theme.dark";
            case CONTRAST -> "shell.theme.contrast";
        });
    }

    /** Returns the commands of the menu «Aide». */
    List<Command> help(Acts acts) {
        return List.of(
                of(MenuName.HELP, "shell.menu.shortcuts", "F1", acts.shortcuts()),
                of(MenuName.HELP, "shell.menu.support", "", acts.support()));
    }

    private Command of(MenuName menu, String key, String keys, Runnable action) {
        return Command.of(menu, messages.text(key), keys, action);
    }
}
