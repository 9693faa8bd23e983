package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Overlay;
import fr.paraphe.desktop.kit.PreviewPane;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.domain.template.DocumentTemplate;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** One template in a window of its own, edited from the list of documents to send (F093). */
public final class TemplateAlone {
    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+S");

    private final TemplateViewModel model;
    private final TemplateView view;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Overlay overlay;

    /** Creates the window's content, with {@code template} in it. */
    public TemplateAlone(TemplateModels models, PreviewPane preview, Editors editors, DocumentTemplate template, Messages messages,
            Dialogs dialogs) {
        model = models.template();
        this.messages = messages;
        this.dialogs = dialogs;
        var page = new StackPane();
        overlay = new Overlay(page);
        view = new TemplateView(models, preview, editors, overlay, messages, dialogs);
        page.getChildren().setAll(view.node());
        page.getStyleClass().add("templates");
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (SAVE.match(event)) {
                view.save();
                event.consume();
            }
        });
        model.show(template);
        view.shown();
    }

    /** Returns what to show, with a way back to the list by {@code close}. */
    public Parent node(Runnable close) {
        Button back = Styles.button(messages.text("template.alone.back"), "mdi2a-arrow-left", () -> {
            if (mayLeave()) {
                close.run();
            }
        });
        back.setId("template-back");
        var bottom = new HBox(back);
        bottom.getStyleClass().add("window-bottom");
        var page = new BorderPane(overlay.node());
        page.setBottom(bottom);
        return page;
    }

    /** Asks before a draft is given up. */
    public boolean mayLeave() {
        view.settle();
        return !model.dirtyProperty().get() || dialogs.confirm(messages.text("template.editing"), messages.text("template.leave"));
    }
}
