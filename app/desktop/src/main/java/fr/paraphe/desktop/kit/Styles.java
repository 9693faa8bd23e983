package fr.paraphe.desktop.kit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The looks: the theme, our sheets on top of it, and what several screens draw alike. */
public final class Styles {
    private static final List<String> SHEETS = List.of("kit/kit.css", "kit/grid.css", "shell/shell.css", "home/home.css",
            "directory/directory.css", "directory/card.css", "directory/imports.css", "dispatch/dispatch.css", "output/output.css",
            "tracking/tracking.css", "finalisation/finalisation.css", "archive/archive.css", "template/template.css");

    private Styles() {}

    /** Shows the whole client, every window of it, in {@code theme}; may be called again at any moment. */
    public static void install(Theme theme) {
        Application.setUserAgentStylesheet(theme.sheet());
    }

    /** Returns the addresses of our sheets, for each scene and each dialog. */
    public static List<String> sheets() {
        return SHEETS.stream()
                .map(name -> Objects.requireNonNull(Styles.class.getResource("/fr/paraphe/desktop/" + name)).toExternalForm())
                .toList();
    }

    /** Returns a button with a mnemonic and, unless {@code icon} is empty, an icon. */
    public static Button button(String words, String icon, Runnable action) {
        var button = new Button(words);
        button.setMnemonicParsing(true);
        if (!icon.isEmpty()) {
            button.setGraphic(new FontIcon(icon));
        }
        button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** Returns a button for the one act of a screen that cannot be taken back: green. */
    public static Button greenButton(String icon, Runnable action) {
        Button button = button("", icon, action);
        button.getStyleClass().add("success");
        return button;
    }

    /** Names a field for people and for screen readers. */
    public static <T extends TextInputControl> T named(T field, String name, Optional<String> prompt) {
        field.setAccessibleText(name);
        prompt.ifPresent(field::setPromptText);
        return field;
    }

    /** Returns a field with its name above it. */
    public static Node above(String name, Node field) {
        var words = new Label(name);
        words.setLabelFor(field);
        words.getStyleClass().add("field-name");
        var box = new VBox(words, field);
        box.getStyleClass().add("named-field");
        return box;
    }

    /** Returns what a list says in the place of its lines when it has none. */
    public static Label emptyState(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().addAll("muted", "empty-state");
        return label;
    }

    /** Returns the line in which a screen says what went wrong, which takes no room while nothing did. */
    public static Label problem(ObservableStringValue words, String id) {
        var label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.getStyleClass().add("field-error");
        label.textProperty().bind(words);
        label.managedProperty().bind(Bindings.isNotEmpty(words));
        return label;
    }
}
