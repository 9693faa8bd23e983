package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.FoldingPane;
import fr.paraphe.desktop.kit.GridKeys;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.PreviewPane;
import fr.paraphe.desktop.kit.SearchField;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.shell.Screen;
import fr.paraphe.desktop.shell.WorkstationMemory;
import fr.paraphe.domain.tracking.HistoryPart;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

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
    public TrackingView(TrackingViewModel model, PreviewPane preview, Messages messages, Dialogs dialogs, WorkstationMemory memory) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
        table = new TrackingTable(model, messages, memory);
        search = new SearchField(messages.text("tracking.search"), model.wordsProperty(), model::refresh);
        Region side = new DetailView(model.detail(), preview, messages, dialogs).node();
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
                .on(KeyCombination.valueOf("Shortcut+Shift+R"), this::remind)
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
        counting(finalise.textProperty(), finalise.disableProperty(), model.finalisableProperty(),
                n -> messages.text("tracking.finalise", n));
        Button cancel = Styles.button("", "mdi2c-cancel", this::cancel);
        cancel.setId("cancel-circuits");
        counting(cancel.textProperty(), cancel.disableProperty(), model.cancellableProperty(), n -> messages.text("tracking.cancel", n));
        Button remind = Styles.button("", "mdi2b-bell-ring-outline", this::remind);
        remind.setId("remind-signatories");
        counting(remind.textProperty(), remind.disableProperty(), model.remindableProperty(), n -> messages.text("tracking.remind", n));
        Button refresh = Styles.button("", "mdi2r-refresh", model::synchronise);
        refresh.setId("refresh");
        refresh.setTooltip(new Tooltip(messages.text("tracking.refresh")));
        refresh.setAccessibleText(messages.text("tracking.refresh"));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(finalise, remind, cancel, more(), refresh, space, search.node(), table.choice(), folding.button());
        bar.getStyleClass().add("toolbar");
        return bar;
    }

    /** What is done less often than once a day. */
    private Node more() {
        var menu = new MenuButton(messages.text("tracking.more"));
        menu.setId("more-acts");
        menu.setMnemonicParsing(true);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.getItems().setAll(
                item("mdi2f-file-eye-outline", model.takenProperty(), n -> messages.text("tracking.consult", n), this::consult),
                item("mdi2d-download", model.takenProperty(), n -> messages.text("tracking.download", n), this::download),
                item("mdi2p-printer", model.takenProperty(), n -> messages.text("tracking.print", n), this::print),
                item("mdi2c-calendar-plus", model.remindableProperty(), n -> messages.text("tracking.extend", n), this::extend),
                item("mdi2f-file-refresh-outline", model.renewableProperty(), n -> messages.text("tracking.again", n), this::again),
                item("mdi2f-file-document-edit-outline", model.signedProperty(), n -> messages.text("tracking.amend", n), this::amend),
                shownIn(false, item("mdi2t-trash-can-outline", model.checked().sizeProperty(), n -> messages.text("tracking.remove", n),
                        this::remove)),
                shownIn(true, item("mdi2u-undo-variant", model.checked().sizeProperty(), n -> messages.text("tracking.remove.undo", n),
                        this::putBack)));
        return menu;
    }

    /** An act on what was removed, or on what was not. */
    private MenuItem shownIn(boolean removed, MenuItem item) {
        item.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> model.filterProperty().get() instanceof HistoryPart.Removed == removed, model.filterProperty()));
        return item;
    }

    private void remove() {
        String title = messages.text("tracking.remove.title");
        model.remove(question -> dialogs.confirm(title, question), said -> dialogs.inform(title, said));
    }

    private void putBack() {
        model.putBack(said -> dialogs.inform(messages.text("tracking.remove.title"), said));
    }

    private MenuItem item(String icon, ReadOnlyIntegerProperty allowed, UnaryOperator<String> words, Runnable act) {
        var item = new MenuItem("", new FontIcon(icon));
        item.setOnAction(_ -> act.run());
        counting(item.textProperty(), item.disableProperty(), allowed, words);
        return item;
    }

    /** Words that say how many of the ticked rows an act will take; it is at rest when none allows it (F140). */
    private void counting(StringProperty text, BooleanProperty rest, ReadOnlyIntegerProperty allowed, UnaryOperator<String> words) {
        text.bind(Bindings.createStringBinding(() -> words.apply(messages.number(allowed.get())), allowed));
        rest.bind(Bindings.equal(allowed, 0));
    }

    private void finalise() {
        if (model.finalisableProperty().get() > 0) {
            focus();
            model.finalise();
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

    private void extend() {
        focus();
        model.extend();
    }

    private void remind() {
        if (model.remindableProperty().get() > 0) {
            focus();
            model.remind();
        }
    }

    private void consult() {
        model.outputs().consult(model.taken(), said -> dialogs.inform(messages.text("tracking.consult.title"), said));
    }

    private void download() {
        if (model.takenProperty().get() > 0) {
            focus();
            model.outputs().download(model.taken());
        }
    }

    private void print() {
        focus();
        model.outputs().print(model.taken());
    }
}
