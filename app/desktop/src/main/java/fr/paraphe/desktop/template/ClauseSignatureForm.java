package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Choices;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.clause.ClauseSignature;
import fr.paraphe.domain.template.clause.SignatureClause;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What a tab «Signature n» asks besides its text: the «référent» (F307) and the «mention» (F306); hidden for the paragraph. */
final class ClauseSignatureForm {
    private static final int MENTION_ROWS = 2;

    private final ClauseViewModel model;
    private final ComboBox<SignatoryRole> referent;
    private final TextArea mention;
    private final Button before;
    private final Button after;
    private final VBox form;
    private int at = -1;
    private boolean showing;

    /** What is done to the place of a rank. */
    interface Acts {
        /** Gives it to another person. */
        void give(int at, SignatoryRole referent);

        /** Moves it that many {@code places} further. */
        void move(int at, int places);

        /** Takes it out. */
        void remove(int at);
    }

    ClauseSignatureForm(ClauseViewModel model, Messages messages, Acts acts) {
        this.model = model;
        referent = Choices.box("clause-referent", messages.text("clause.referent"), List.of(), messages::label);
        referent.valueProperty().addListener((_, _, role) -> {
            if (role != null && !showing) {
                acts.give(at, role);
            }
        });
        mention = Styles.named(new TextArea(), messages.text("clause.mention"), Optional.of(messages.text("clause.mention.prompt")));
        mention.setId("clause-mention");
        mention.setPrefRowCount(MENTION_ROWS);
        mention.textProperty().addListener((_, _, text) -> {
            if (!showing && at >= 0) {
                model.change(at, signature -> signature.mention(text));
            }
        });
        before = button("clause-before", "mdi2a-arrow-left", messages.text("clause.before"), () -> acts.move(at, -1));
        after = button("clause-after", "mdi2a-arrow-right", messages.text("clause.after"), () -> acts.move(at, 1));
        Button drop = Styles.button(messages.text("clause.remove"), "mdi2c-close", () -> acts.remove(at));
        drop.setId("clause-remove");
        referent.setMaxWidth(Double.MAX_VALUE);
        var order = new HBox(before, after, drop);
        order.getStyleClass().add("template-line");
        form = new VBox(Styles.above(messages.text("clause.referent"), referent),
                Styles.above(messages.text("clause.mention"), mention), order);
        form.getStyleClass().add("template-part");
    }

    private static Button button(String id, String icon, String words, Runnable act) {
        Button button = Styles.button("", icon, act);
        button.setId(id);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return button;
    }

    /** Shows the place of rank {@code place}, from 0, of {@code clause}, or nothing when it is negative. */
    void show(int place, SignatureClause clause) {
        showing = true;
        at = place;
        boolean signature = place >= 0;
        form.setVisible(signature);
        form.setManaged(signature);
        if (signature) {
            ClauseSignature shown = clause.signatures().get(place);
            // A person whom the category of the document does not offer stays shown: the refusal names him.
            referent.getItems().setAll(Stream.concat(model.offered().stream(), Stream.of(shown.referent())).distinct().toList());
            referent.setValue(shown.referent());
            mention.setText(shown.mention());
            before.setDisable(place == 0);
            after.setDisable(place + 1 == clause.signatures().size());
        }
        showing = false;
    }

    Node node() {
        return form;
    }
}
