package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.domain.template.TemplateVersion;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The versions of a template: who saved each and when, what differs from the last, and the way back (X21). */
final class VersionsPanel {
    private static final double HEIGHT = 180;

    private final TemplateViewModel model;
    private final Messages messages;
    private final ListView<TemplateVersion> list;
    private final TextArea differences = new TextArea();
    private final VBox body;

    VersionsPanel(TemplateViewModel model, Messages messages, Consumer<TemplateVersion> restore, Runnable close) {
        this.model = model;
        this.messages = messages;
        list = new ListView<>(model.versions());
        list.setId("versions");
        list.setAccessibleText(messages.text("template.versions"));
        list.setPrefHeight(HEIGHT);
        list.setCellFactory(_ -> new Line());
        list.getSelectionModel().selectedItemProperty().subscribe(this::compare);
        differences.setEditable(false);
        differences.setWrapText(true);
        differences.setId("version-differences");
        differences.setAccessibleText(messages.text("template.versions.differences"));
        Button back = Styles.button(messages.text("template.versions.restore"), "mdi2b-backup-restore", () -> {
            TemplateVersion chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null) {
                restore.accept(chosen);
            }
        });
        back.setId("version-restore");
        back.disableProperty().bind(Bindings.createBooleanBinding(() -> list.getSelectionModel().getSelectedIndex() < 1,
                list.getSelectionModel().selectedIndexProperty()));
        Button done = Styles.button(messages.text("template.close"), "", close);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var buttons = new HBox(back, space, done);
        buttons.getStyleClass().add("form-buttons");
        body = new VBox(list, new Label(messages.text("template.versions.differences")), differences, buttons);
        body.getStyleClass().add("template-form");
    }

    Node node() {
        return body;
    }

    Node first() {
        return list;
    }

    private void compare(@Nullable TemplateVersion chosen) {
        if (chosen == null || model.versions().isEmpty()) {
            differences.setText("");
            return;
        }
        differences.setText(String.join("\n", new VersionDifferences(messages)
                .between(chosen.template(), model.versions().getFirst().template())));
    }

    private final class Line extends ListCell<TemplateVersion> {
        @Override
        protected void updateItem(@Nullable TemplateVersion version, boolean empty) {
            super.updateItem(version, empty);
            if (version == null || empty) {
                setText(null);
                return;
            }
            String who = version.savedBy().isEmpty() ? messages.text("template.versions.shipped") : version.savedBy();
            setText(messages.text("template.versions.line", version.template().version(), messages.moment(version.savedAt()), who));
        }
    }
}
