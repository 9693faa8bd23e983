package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Overlay;
import fr.paraphe.desktop.kit.SinglePage;
import fr.paraphe.desktop.kit.Styles;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** Lays over a screen the pages on which the roles that have no block in a text are placed by hand (D-12). */
final class HandPlacesPanel {
    private static final double WIDTH = 860;
    /** As high as the largest screens; the window gives it what it has. */
    private static final double HEIGHT = 2_000;

    private final HandPlacesViewModel model;
    private final Overlay overlay;
    private final Messages messages;
    private final Dialogs dialogs;
    private final PlacesPane pane;

    HandPlacesPanel(HandPlacesViewModel model, SinglePage sheet, Overlay overlay, Messages messages, Dialogs dialogs) {
        this.model = model;
        this.overlay = overlay;
        this.messages = messages;
        this.dialogs = dialogs;
        Button cancel = Styles.button(messages.text("template.cancel"), "", this::leave);
        cancel.setId("hand-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        var ways = new PlacesPane.Ways("hand", messages.text("template.places.hint") + " " + messages.text("template.hand.hint"),
                this::finish, Optional.of(cancel));
        pane = new PlacesPane(model.places(), sheet, ways, messages);
        pane.node().setPrefHeight(HEIGHT);
    }

    /** Opens it on the document of the record in front. */
    void open() {
        model.open();
        overlay.open(messages.text("template.hand.title"), WIDTH, pane.node(), pane.first());
        overlay.leaveBy(this::leave);
    }

    private void finish() {
        if (model.finish()) {
            overlay.close();
        }
    }

    private void leave() {
        if (!model.changed() || dialogs.confirm(messages.text("template.hand.title"), messages.text("template.hand.lose"))) {
            overlay.close();
        }
    }
}
