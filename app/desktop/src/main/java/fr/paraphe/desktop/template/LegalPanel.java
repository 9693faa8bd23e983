package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.domain.template.LegalMentions;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** «Contrôle D. 124-4»: the fifteen mentions of an internship agreement, where each stands, which are missing (X26). */
final class LegalPanel {
    private static final double LINE = 30;
    private static final int SHOWN = 10;

    private final Messages messages;
    private final ListView<LegalMentions.Stated> list = new ListView<>();
    private final VBox body;

    LegalPanel(List<LegalMentions.Stated> mentions, Messages messages, Runnable close) {
        this.messages = messages;
        list.getItems().setAll(mentions);
        list.setId("legal-mentions");
        list.setAccessibleText(messages.text("template.legal.title"));
        list.setFixedCellSize(LINE);
        list.setPrefHeight(LINE * SHOWN + 2);
        list.setCellFactory(_ -> new Cell());
        var note = new Label(messages.text("template.legal.note"));
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().add("muted");
        Button done = Styles.button(messages.text("template.close"), "", close);
        done.setId("legal-close");
        var buttons = new HBox(done);
        buttons.getStyleClass().add("form-buttons");
        body = new VBox(list, note, buttons);
        body.getStyleClass().add("template-form");
    }

    Node node() {
        return body;
    }

    Node first() {
        return list;
    }

    private final class Cell extends ListCell<LegalMentions.Stated> {
        private final FontIcon mark = new FontIcon("mdi2c-check-bold");

        @Override
        protected void updateItem(LegalMentions.@Nullable Stated mention, boolean empty) {
            super.updateItem(mention, empty);
            if (mention == null || empty) {
                setText(null);
                setGraphic(null);
                return;
            }
            mark.setIconLiteral(mention.present() ? "mdi2c-check-bold" : "mdi2c-close-thick");
            mark.getStyleClass().setAll("ikonli-font-icon", mention.present() ? "tick-yes" : "tick-no");
            setGraphic(mark);
            String where = mention.present() ? mention.under() : messages.text("template.legal.missing");
            setText(messages.text("template.legal.line", mention.number(), mention.label(), where));
        }
    }
}
