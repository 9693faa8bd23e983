package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Choices;
import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Overlay;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.domain.template.DocumentNature;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The natures of documents: made, renamed, merged; one in use can only be merged (F057, E17). */
final class NaturesPanel {
    private static final double WIDTH = 520;
    private static final double HEIGHT = 220;

    private final NaturesViewModel model;
    private final Messages messages;
    private final ListView<NaturesViewModel.Line> list;
    private final TextField label;
    private final VBox body;

    /** What opens the panel over a screen. */
    record Opening(NaturesViewModel model, Overlay overlay, Dialogs dialogs, Messages messages) {
        /** Reads the natures. */
        void list(Consumer<List<DocumentNature>> then) {
            model.read(then);
        }

        /** Opens the panel; {@code closed} runs when it is closed by its button. */
        void open(Runnable closed) {
            var panel = new NaturesPanel(this, () -> {
                overlay.close();
                closed.run();
            });
            model.read(_ -> { });
            overlay.open(messages.text("template.natures"), WIDTH, panel.body, panel.list);
        }
    }

    private NaturesPanel(Opening opening, Runnable close) {
        model = opening.model();
        messages = opening.messages();
        list = new ListView<>(model.lines());
        list.setId("natures");
        list.setAccessibleText(messages.text("template.natures"));
        list.setPrefHeight(HEIGHT);
        list.setCellFactory(_ -> new Cell());
        String name = messages.text("template.natures.label");
        label = Styles.named(new TextField(), name, Optional.of(name));
        label.setId("nature-label");
        list.getSelectionModel().selectedItemProperty().subscribe(line -> label.setText(line == null ? "" : line.nature().label()));
        BooleanBinding fixed = Bindings.createBooleanBinding(() -> {
            NaturesViewModel.Line line = list.getSelectionModel().getSelectedItem();
            return line == null || line.nature().equals(DocumentNature.MISCELLANEOUS);
        }, list.getSelectionModel().selectedItemProperty());
        Button make = button("template.natures.make", () -> model.make(label.getText()));
        Button rename = button("template.natures.rename", () -> chosen().ifPresent(line -> model.rename(line.nature(), label.getText())));
        Button delete = button("template.natures.delete", () -> chosen().ifPresent(line -> model.delete(line)));
        rename.disableProperty().bind(fixed);
        delete.disableProperty().bind(fixed);
        var problem = new Label();
        problem.getStyleClass().add("field-error");
        problem.setWrapText(true);
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(model.problemProperty().isNotEmpty());
        var acts = new FlowPane(make, rename, delete);
        acts.getStyleClass().add("template-line");
        Button done = Styles.button(messages.text("template.close"), "", close);
        done.setId("natures-close");
        var buttons = new HBox(done);
        buttons.getStyleClass().add("form-buttons");
        body = new VBox(list, label, acts, merging(opening, fixed), problem, buttons);
        body.getStyleClass().add("template-form");
    }

    private Node merging(Opening opening, BooleanBinding fixed) {
        ComboBox<NaturesViewModel.Line> into = Choices.box("nature-into", messages.text("template.natures.into"), List.of(),
                line -> line.nature().label());
        into.setItems(model.lines());
        Button merge = button("template.natures.merge", () -> chosen().ifPresent(from -> {
            NaturesViewModel.Line target = into.getValue();
            if (target != null && !target.equals(from) && opening.dialogs().confirm(messages.text("template.natures.merge"),
                    messages.text("template.natures.merge.ask", from.nature().label(), target.nature().label()))) {
                model.merge(from.nature(), target.nature());
            }
        }));
        merge.disableProperty().bind(fixed.or(Bindings.isNull(into.valueProperty())));
        var line = new FlowPane(merge, into);
        line.getStyleClass().add("template-line");
        return line;
    }

    private Button button(String key, Runnable act) {
        Button button = Styles.button(messages.text(key), "", act);
        button.setId("nature-" + Choices.last(key));
        return button;
    }

    private Optional<NaturesViewModel.Line> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private final class Cell extends ListCell<NaturesViewModel.Line> {
        @Override
        protected void updateItem(NaturesViewModel.@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(line == null || empty ? null : line.nature().label()
                    + (line.uses() == 0 ? "" : " – " + messages.count("template.count", line.uses())));
        }
    }
}
