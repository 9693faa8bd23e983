package fr.paraphe.desktop.directory.duplicates;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.shell.Screen;
import fr.paraphe.domain.directory.duplicates.Duplicate;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** «Ressources > Doublons»: the duplicates at left, two records side by side at right (X10). */
public final class DuplicatesView implements Screen {
    private static final double LIST_SHARE = 0.32;

    private final DuplicatesViewModel model;
    private final Messages messages;
    private final ListView<Duplicate> list = new ListView<>();
    private final BorderPane root = new BorderPane();

    /** Creates the screen. */
    public DuplicatesView(DuplicatesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        list.setId("duplicates");
        list.setItems(model.found());
        list.setAccessibleText(messages.text("directory.duplicates.list"));
        list.setCellFactory(_ -> new DuplicateCell());
        list.setPlaceholder(placeholder());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                model.select(chosen);
            }
        });
        model.selectedProperty().subscribe(chosen -> list.getSelectionModel().select(chosen));
        var split = new SplitPane(list, new ComparisonView(model, messages).node());
        split.setDividerPositions(LIST_SHARE);
        root.setTop(toolbar());
        root.setCenter(split);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        model.refresh();
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    @Override
    public void hidden() {
        // nothing runs in the background here
    }

    private Node toolbar() {
        var explained = new Label(messages.text("directory.duplicates.explained"));
        explained.getStyleClass().add("muted");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button undo = Styles.button(messages.text("directory.duplicates.undo"), "mdi2u-undo", model::undoMerge);
        undo.setId("undo-merge");
        undo.disableProperty().bind(model.unmergeableBinding().not().or(model.busyProperty()));
        Button again = Styles.button(messages.text("directory.duplicates.refresh"), "mdi2r-refresh", model::refresh);
        again.disableProperty().bind(model.busyProperty());
        var bar = new HBox(explained, space, undo, again);
        bar.getStyleClass().add("toolbar");
        return bar;
    }

    private Node placeholder() {
        var title = new Label();
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        title.textProperty().bind(Bindings.when(model.searchedProperty())
                .then(messages.text("directory.duplicates.none")).otherwise(messages.text("directory.duplicates.searching")));
        var box = new VBox(title);
        box.getStyleClass().add("empty-state");
        return box;
    }

    private static String kind(Duplicate.Kind kind) {
        return switch (kind) {
            case COMPANY -> "directory.duplicates.kind.company";
            case CONTACT -> "directory.duplicates.kind.contact";
            case STUDENT -> "directory.duplicates.kind.student";
        };
    }

    private static String reason(Duplicate.Reason reason) {
        return switch (reason) {
            case SAME_INE -> "directory.duplicates.reason.same-ine";
            case SAME_SIRET -> "directory.duplicates.reason.same-siret";
            case SAME_EMAIL -> "directory.duplicates.reason.same-email";
            case SAME_PHONE -> "directory.duplicates.reason.same-phone";
            case SAME_NAME_AND_BIRTH -> "directory.duplicates.reason.same-name-and-birth";
            case ALIKE_NAME_AND_TOWN -> "directory.duplicates.reason.alike-name-and-town";
        };
    }

    /** One duplicate: what it is called, and why it seems to be one. */
    private final class DuplicateCell extends ListCell<Duplicate> {
        private final Label name = new Label();
        private final Label reason = new Label();
        private final VBox box = new VBox(name, reason);

        DuplicateCell() {
            name.getStyleClass().add("duplicate-name");
            reason.getStyleClass().add("muted");
        }

        @Override
        protected void updateItem(Duplicate duplicate, boolean empty) {
            super.updateItem(duplicate, empty);
            setGraphic(empty ? null : box);
            if (!empty) {
                name.setText(duplicate.label());
                reason.setText(messages.text(kind(duplicate.kind())) + " · "
                        + messages.text(reason(duplicate.reason()), duplicate.ids().size()));
                setAccessibleText(name.getText() + ", " + reason.getText());
            }
        }
    }
}
