package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Overlay;
import fr.paraphe.desktop.kit.SearchField;
import fr.paraphe.desktop.kit.Styles;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** «Insérer»: the tags by group, found as one types, each with its value on the record in front (F065). */
final class TagChooser {
    private static final double HEIGHT = 380;
    private static final double WIDTH = 560;

    private final ContentViewModel model;
    private final Messages messages;
    private final Acts acts;
    private final SimpleStringProperty words = new SimpleStringProperty("");
    private final TreeView<TagLine> tree = new TreeView<>(new TreeItem<>());
    private final SearchField search;
    private final Label none = new Label();
    private final VBox body;

    /** Opens the list over a screen under {@code title}; it is closed before what was chosen is done. */
    static void open(String title, ContentViewModel model, Overlay over, Messages messages, Acts acts) {
        Acts closing = new Acts(closing(over, acts.print()), acts.condition().map(act -> closing(over, act)));
        var chooser = new TagChooser(model, messages, closing, over::close);
        over.open(title, WIDTH, chooser.body, chooser.search.field());
    }

    private static Consumer<TagLine> closing(Overlay over, Consumer<TagLine> act) {
        return tag -> {
            over.close();
            act.accept(tag);
        };
    }

    private TagChooser(ContentViewModel model, Messages messages, Acts acts, Runnable close) {
        this.model = model;
        this.messages = messages;
        this.acts = acts;
        search = new SearchField(messages.text("template.content.search"), words, () -> { });
        search.field().setId("tag-search");
        search.field().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        words.addListener(_ -> fill());
        tree.setId("tag-tree");
        tree.setAccessibleText(messages.text("template.content.insert"));
        tree.setShowRoot(false);
        tree.setPrefHeight(HEIGHT);
        tree.setCellFactory(_ -> new Cell());
        tree.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chosen();
                event.consume();
            }
        });
        tree.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                chosen();
            }
        });
        none.setId("tag-none");
        none.setText(messages.text("template.content.search.none"));
        none.getStyleClass().add("muted");
        none.managedProperty().bind(none.visibleProperty());
        body = new VBox(search.node(), none, tree, buttons(close));
        body.getStyleClass().add("template-form");
        fill();
    }

    private Node buttons(Runnable close) {
        Button go = Styles.button(messages.text("template.content.insert"), "", this::chosen);
        go.setId("tag-insert");
        go.getStyleClass().add("accent");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var buttons = new HBox(space, Styles.button(messages.text("template.cancel"), "", close), go);
        acts.condition().ifPresent(act -> {
            Button condition = Styles.button(messages.text("template.content.condition"), "", () -> tag().ifPresent(act));
            condition.setId("tag-condition");
            buttons.getChildren().addFirst(condition);
        });
        buttons.getStyleClass().add("form-buttons");
        return buttons;
    }

    /** What is done with the tag chosen: it is printed or, where blocks can be written, one depends on it. */
    record Acts(Consumer<TagLine> print, Optional<Consumer<TagLine>> condition) {}

    private Optional<TagLine> tag() {
        return Optional.ofNullable(tree.getSelectionModel().getSelectedItem()).filter(TreeItem::isLeaf).map(TreeItem::getValue);
    }

    /** Groups are folded until one searches; the first tag found is ready for Entrée. */
    private void fill() {
        boolean searching = !words.get().isBlank();
        var root = new TreeItem<TagLine>();
        @Nullable TreeItem<TagLine> group = null;
        for (TagLine tag : model.search(words.get())) {
            if (group == null || !group.getValue().group().equals(tag.group())) {
                group = new TreeItem<>(new TagLine("", tag.group(), tag.group(), "", TagLine.Kind.TEXT));
                group.setExpanded(searching);
                root.getChildren().add(group);
            }
            group.getChildren().add(new TreeItem<>(tag));
        }
        tree.setRoot(root);
        none.setVisible(root.getChildren().isEmpty());
        if (searching && !root.getChildren().isEmpty()) {
            tree.getSelectionModel().select(root.getChildren().getFirst().getChildren().getFirst());
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> chosen();
            case DOWN -> tree.getSelectionModel().selectNext();
            case UP -> tree.getSelectionModel().selectPrevious();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void chosen() {
        TreeItem<TagLine> item = tree.getSelectionModel().getSelectedItem();
        if (item == null) {
            return;
        }
        if (item.isLeaf()) {
            acts.print().accept(item.getValue());
        } else {
            item.setExpanded(!item.isExpanded());
        }
    }

    private final class Cell extends TreeCell<TagLine> {
        @Override
        protected void updateItem(@Nullable TagLine tag, boolean empty) {
            super.updateItem(tag, empty);
            if (tag == null || empty) {
                setText(null);
                return;
            }
            boolean group = tag.code().isEmpty();
            setText(group || tag.value().isEmpty() ? tag.label()
                    : messages.text("template.content.value", tag.label(), tag.value().replace('\n', ' ')));
        }
    }
}
