package fr.paraphe.desktop.shell;

import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The first window: open a base, create one, or look at the demonstration (E01). */
public final class ConnectionView {
    private static final List<String> EXTENSIONS = List.of("*.mv.db");

    private final ConnectionViewModel<?> model;
    private final Messages messages;
    private final Dialogs dialogs;
    private final StackPane root = new StackPane();
    private final ScrollPane scroll = new ScrollPane(root);

    /** Creates the screen. */
    public ConnectionView(ConnectionViewModel<?> model, Messages messages, Dialogs dialogs) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
        var title = new Label(messages.text("shell.product"));
        title.getStyleClass().add("connection-title");
        var subtitle = new Label(messages.text("shell.connection.subtitle"));
        subtitle.getStyleClass().add("muted");
        var right = new VBox(createCard(), demonstrationCard());
        right.getStyleClass().add("connection-column");
        var cards = new HBox(openCard(), right);
        cards.getStyleClass().add("connection-cards");
        cards.disableProperty().bind(model.busyProperty());
        var page = new VBox(title, subtitle, cards, progress());
        page.getStyleClass().add("connection-page");
        root.getChildren().add(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        root.getStyleClass().add("connection");
        model.load();
    }

    /** Returns what to show. */
    public Parent node() {
        return scroll;
    }

    private Node openCard() {
        var list = new ListView<Path>(model.recent());
        list.setId("recent-bases");
        list.setAccessibleText(messages.text("shell.open.recent"));
        list.setPlaceholder(new Label(messages.text("shell.open.none")));
        list.setPrefHeight(150);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setCellFactory(_ -> new PathCell());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, path) -> {
            if (path != null) {
                model.fileProperty().set(path);
            }
        });
        var password = password("shell.open.password", "open-password");
        Button open = Styles.button(messages.text("shell.open.act"), "", () -> model.open(password.getText()));
        open.getStyleClass().add("accent");
        open.setId("open-base");
        password.setOnAction(_ -> open.fire());
        VBox card = card("shell.open.title", new Label(messages.text("shell.open.recent")), list,
                fileLine("shell.open.file", model.fileProperty(), this::chooseExisting),
                new Label(messages.text("shell.open.password")), password, error(model.openErrorProperty()), open);
        card.getStyleClass().add("connection-column");
        return card;
    }

    private Node createCard() {
        var password = password("shell.create.password", "create-password");
        var again = password("shell.create.again", "create-again");
        Button create = Styles.button(messages.text("shell.create.act"), "",
                () -> model.create(password.getText(), again.getText()));
        create.setId("create-base");
        again.setOnAction(_ -> create.fire());
        var first = new VBox(4, new Label(messages.text("shell.create.password")), password);
        var second = new VBox(4, new Label(messages.text("shell.create.again")), again);
        HBox.setHgrow(first, Priority.ALWAYS);
        HBox.setHgrow(second, Priority.ALWAYS);
        return card("shell.create.title", fileLine("shell.create.file", model.newFileProperty(), this::chooseNew),
                new HBox(10, first, second), error(model.createErrorProperty()), create);
    }

    private Node demonstrationCard() {
        var sizes = new ComboBox<Integer>();
        sizes.getItems().setAll(ConnectionViewModel.SIZES);
        sizes.getSelectionModel().selectFirst();
        sizes.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Integer size) {
                return size == null ? "" : messages.number(size);
            }

            @Override
            public Integer fromString(String shown) {
                return Integer.valueOf(shown.replaceAll("\\D", ""));
            }
        });
        sizes.setId("demonstration-size");
        sizes.setMinWidth(Region.USE_PREF_SIZE);
        sizes.setAccessibleText(messages.text("shell.demonstration.size"));
        Button open = Styles.button(messages.text("shell.demonstration.act"), "",
                () -> Optional.ofNullable(sizes.getValue()).ifPresent(model::demonstration));
        open.setId("open-demonstration");
        var explained = new Label(messages.text("shell.demonstration.explained"));
        explained.setWrapText(true);
        explained.setMinHeight(Region.USE_PREF_SIZE);
        explained.getStyleClass().add("muted");
        var size = new Label(messages.text("shell.demonstration.size"));
        size.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(10, size, sizes, open);
        line.getStyleClass().add("form-line");
        return card("shell.demonstration.title", explained, line, error(model.demonstrationErrorProperty()));
    }

    private Node progress() {
        var step = new Label();
        step.textProperty().bind(model.stepProperty());
        var bar = new ProgressBar();
        bar.progressProperty().bind(model.progressProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        var box = new VBox(6, step, bar);
        box.visibleProperty().bind(model.busyProperty());
        return box;
    }

    private void chooseExisting() {
        dialogs.openFile(messages.text("shell.open.title"), messages.text("shell.file.kind"), EXTENSIONS)
                .ifPresent(model.fileProperty()::set);
    }

    private void chooseNew() {
        dialogs.saveFile(messages.text("shell.create.title"), messages.text("shell.file.kind"), EXTENSIONS)
                .ifPresent(model.newFileProperty()::set);
    }

    private VBox card(String titleKey, Node... content) {
        var title = new Label(messages.text(titleKey));
        title.getStyleClass().add("card-title");
        var card = new VBox(title);
        card.getChildren().addAll(content);
        card.getStyleClass().add("connection-card");
        return card;
    }

    private Node fileLine(String nameKey, javafx.beans.property.ObjectProperty<@Nullable Path> file, Runnable choose) {
        var field = Styles.named(new TextField(), messages.text(nameKey), Optional.of(messages.text("shell.file.prompt")));
        field.setEditable(false);
        field.setFocusTraversable(false);
        file.subscribe(path -> field.setText(path == null ? "" : path.toString()));
        HBox.setHgrow(field, Priority.ALWAYS);
        var button = Styles.button(messages.text("shell.file.browse"), "", choose);
        var line = new HBox(6, field, button);
        line.getStyleClass().add("form-line");
        return new VBox(4, new Label(messages.text(nameKey)), line);
    }

    private PasswordField password(String nameKey, String id) {
        var field = Styles.named(new PasswordField(), messages.text(nameKey), Optional.empty());
        field.setId(id);
        return field;
    }

    private static Label error(StringProperty words) {
        var label = new Label();
        label.textProperty().bind(words);
        label.setWrapText(true);
        label.getStyleClass().add("field-error");
        label.visibleProperty().bind(words.isNotEmpty());
        label.managedProperty().bind(words.isNotEmpty());
        return label;
    }

    private static final class PathCell extends ListCell<Path> {
        @Override
        protected void updateItem(@Nullable Path path, boolean empty) {
            super.updateItem(path, empty);
            setText(path == null || empty ? null : path.getFileName() + "\n" + path.getParent());
        }
    }
}
