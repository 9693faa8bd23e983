package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.FoldingPane;
import fr.paraphe.desktop.kit.GridKeys;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.PreviewPane;
import fr.paraphe.desktop.kit.SearchField;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.shell.Screen;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** «Communication > Courriers et documents > Historique des envois > Signature électronique» (E23). */
public final class TrackingView implements Screen {
    private static final double SIDE = 350;

    private final TrackingViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;
    private final TrackingTable table;
    private final SearchField search;
    private final BorderPane root = new BorderPane();

    /** Creates the screen. */
    public TrackingView(TrackingViewModel model, PreviewPane preview, Messages messages, Dialogs dialogs) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
        table = new TrackingTable(model, messages);
        search = new SearchField(messages.text("tracking.search"), model.wordsProperty(), model::refresh);
        Region side = new DetailView(model.detail(), preview, messages).node();
        var folding = new FoldingPane(table.node(), side, messages.text("tracking.pane"), SIDE, false);
        folding.button().setId("tracking-pane");
        root.setTop(toolbar(folding));
        var filter = new StatusFilterView(model, messages).node();
        VBox.setVgrow(filter, Priority.ALWAYS);
        root.setLeft(new VBox(filter, freshness()));
        root.setCenter(folding.node());
        new GridKeys(root)
                .search(search)
                .refresh(model::synchronise)
                .on(KeyCombination.valueOf("Shortcut+Shift+F"), this::finalise)
                .on(KeyCombination.valueOf("Shortcut+Shift+E"), this::download);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        model.shown();
    }

    @Override
    public void focus() {
        table.node().requestFocus();
    }

    @Override
    public void hidden() {
        model.hidden();
    }

    @Override
    public void refresh() {
        model.synchronise();
    }

    /** When the platform answered last, or why it did not. */
    private Node freshness() {
        var fresh = new Label();
        fresh.setId("tracking-fresh");
        fresh.textProperty().bind(model.freshnessProperty());
        fresh.setWrapText(true);
        fresh.setMinHeight(Region.USE_PREF_SIZE);
        fresh.getStyleClass().addAll("muted", "tracking-fresh");
        return fresh;
    }

    private Node toolbar(FoldingPane folding) {
        Button finalise = Styles.greenButton("mdi2d-draw", this::finalise);
        finalise.setId("finalise");
        counting(finalise, model.finalisableProperty(), n -> messages.text("tracking.finalise", n));
        Button cancel = Styles.button("", "mdi2c-cancel", this::cancel);
        cancel.setId("cancel-circuits");
        counting(cancel, model.cancellableProperty(), n -> messages.text("tracking.cancel", n));
        Button again = Styles.button("", "mdi2f-file-refresh-outline", this::again);
        again.setId("send-again");
        counting(again, model.renewableProperty(), n -> messages.text("tracking.again", n));
        Button amend = Styles.button("", "mdi2f-file-document-edit-outline", this::amend);
        amend.setId("prepare-amendment");
        counting(amend, model.signedProperty(), n -> messages.text("tracking.amend", n));
        amend.setTooltip(new Tooltip(messages.text("tracking.amend.hint")));
        Button download = Styles.button(messages.text("tracking.download"), "mdi2d-download", this::download);
        download.disableProperty().bind(Bindings.equal(model.checked().sizeProperty(), 0));
        Button refresh = Styles.button(messages.text("tracking.refresh"), "mdi2r-refresh", model::synchronise);
        refresh.setId("refresh");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(finalise, cancel, again, amend, download, refresh, space, search.node(), folding.button());
        bar.getStyleClass().add("toolbar");
        return bar;
    }

    /** A button that says how many of the ticked rows it will take, and is at rest when none allows it (F140). */
    private void counting(Button button, IntegerProperty allowed, UnaryOperator<String> words) {
        button.textProperty().bind(Bindings.createStringBinding(() -> words.apply(messages.number(allowed.get())), allowed));
        button.disableProperty().bind(Bindings.equal(allowed, 0));
    }

    private void finalise() {
        if (model.finalisableProperty().get() > 0) {
            model.finalise(said -> dialogs.inform(messages.text("tracking.finalise.title"), said));
        }
    }

    private void again() {
        focus();
        model.again(said -> dialogs.inform(messages.text("tracking.again.title"), said));
    }

    private void amend() {
        focus();
        model.amend(said -> dialogs.inform(messages.text("tracking.amend.title"), said));
    }

    /** Whatever becomes of the circuits, the keyboard comes back to the list. */
    private void cancel() {
        focus();
        model.cancel();
    }

    private void download() {
        if (model.checked().sizeProperty().get() > 0) {
            dialogs.folder(messages.text("tracking.download.folder")).ifPresent(folder ->
                    model.download(folder, said -> dialogs.inform(messages.text("tracking.download.title"), said)));
        }
    }
}
