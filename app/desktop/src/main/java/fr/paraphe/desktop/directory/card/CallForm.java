package fr.paraphe.desktop.directory.card;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** «Noter un appel…» above what happened: when, with whom, what was said (X27). */
final class CallForm {
    private static final double NAMES = 110;

    private final CardModel call;
    private final Messages messages;
    private final FieldEditors editors;
    private final GridPane fields = new GridPane();
    private final VBox root;

    /** Creates the form, closed; {@code note} begins a call. */
    CallForm(CardModel call, Messages messages, Runnable note) {
        this.call = call;
        this.messages = messages;
        editors = new FieldEditors(call, messages);
        Button begin = Styles.button(messages.text("directory.card.call.note"), "mdi2p-phone-plus-outline", note);
        begin.setId("note-call");
        var rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        rest.setFillWidth(true);
        fields.getColumnConstraints().addAll(new ColumnConstraints(NAMES), rest);
        fields.getStyleClass().add("card-grid");
        var form = new VBox(fields, acts());
        form.getStyleClass().add("card-page");
        root = new VBox(begin);
        root.getStyleClass().add("call-form");
        call.structureProperty().subscribe(() -> {
            boolean open = call.key().isPresent();
            fields.getChildren().clear();
            if (open) {
                lay();
            }
            root.getChildren().setAll(open ? form : begin);
        });
    }

    private Node acts() {
        Button save = Styles.button(messages.text("directory.card.call.save"), "mdi2c-content-save-outline", call::save);
        save.setId("call-save");
        save.getStyleClass().add("accent");
        save.disableProperty().bind(call.busyProperty());
        Button cancel = Styles.button(messages.text("directory.card.cancel"), "", call::close);
        cancel.setId("call-cancel");
        var acts = new HBox(save, cancel);
        acts.getStyleClass().add("card-acts");
        return acts;
    }

    private void lay() {
        for (FieldModel field : call.sections().getFirst().fields()) {
            new FieldLine(call, field, editors, messages).addTo(fields, fields.getRowCount());
        }
    }

    Node node() {
        return root;
    }
}
