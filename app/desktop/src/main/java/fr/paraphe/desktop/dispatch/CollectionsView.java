package fr.paraphe.desktop.dispatch;

import fr.paraphe.desktop.kit.Columns;
import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.GridKeys;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Pill;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.kit.Tone;
import fr.paraphe.desktop.shell.Screen;
import fr.paraphe.domain.dispatch.CollectionStatus;
import fr.paraphe.domain.dispatch.SignatureCollection;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** «Communication > Courriers et documents > Lots enregistrés» (X03): what was kept to be sent, with how far each has come. */
public final class CollectionsView implements Screen {
    private final CollectionsViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;
    private final TableView<CollectionDesk.Line> table;
    private final BorderPane root = new BorderPane();

    /** Creates the screen; the collections are read when it comes in front. */
    public CollectionsView(CollectionsViewModel model, Messages messages, Dialogs dialogs) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
        table = new TableView<>(model.rows());
        table.setId("saved-lots");
        table.setAccessibleText(messages.text("dispatch.lots.title"));
        table.setPlaceholder(Styles.emptyState(messages.text("dispatch.lots.empty")));
        table.setRowFactory(_ -> row());
        columns();
        root.setTop(new VBox(toolbar(), Styles.problem(model.problemProperty(), "lots-problem")));
        root.setCenter(table);
        new GridKeys(root).on(KeyCombination.valueOf("Enter"), this::open).on(KeyCombination.valueOf("Delete"), this::discard)
                .refresh(model::read);
    }

    private TableRow<CollectionDesk.Line> row() {
        var row = new TableRow<CollectionDesk.Line>();
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !row.isEmpty()) {
                open();
            }
        });
        return row;
    }

    private void columns() {
        table.getColumns().setAll(List.of(
                Columns.text(messages.text("dispatch.lots.column.reference"), 110, line -> line.collection().reference()),
                Columns.text(messages.text("dispatch.lots.column.name"), 280, line -> line.collection().name()),
                Columns.<CollectionDesk.Line>drawn(messages.text("dispatch.lots.column.status"), 130, _ -> new StatusCell()),
                Columns.text(messages.text("dispatch.lots.column.left"), 90,
                        line -> messages.number(line.collection().content().recordIds().size())),
                Columns.text(messages.text("dispatch.lots.column.sent"), 90, line -> line.collection().sendings()
                        .map(sent -> messages.number(sent.documents())).orElse("")),
                Columns.text(messages.text("dispatch.lots.column.template"), 210,
                        line -> line.template().isEmpty() ? messages.text("dispatch.lots.gone") : line.template()),
                Columns.text(messages.text("dispatch.lots.column.created"), 265, line -> by(line.collection().created())),
                Columns.text(messages.text("dispatch.lots.column.prepared"), 265,
                        line -> line.collection().preparation().map(step -> by(step.by())).orElse("")),
                Columns.text(messages.text("dispatch.lots.column.last"), 265,
                        line -> line.collection().sendings().map(sent -> by(sent.last().by())).orElse(""))));
    }

    private String by(SignatureCollection.Act act) {
        return messages.text("dispatch.lots.by", act.name(), messages.moment(act.at()));
    }

    private Node toolbar() {
        BooleanBinding nothing = Bindings.createBooleanBinding(() -> chosen().filter(CollectionsViewModel::open).isEmpty(),
                table.getSelectionModel().selectedItemProperty());
        Button open = Styles.button(messages.text("dispatch.lots.open"), "mdi2f-folder-open-outline", this::open);
        open.setId("lots-open");
        open.disableProperty().bind(nothing);
        Button discard = Styles.button("", "mdi2d-delete-outline", this::discard);
        discard.setId("lots-discard");
        discard.disableProperty().bind(nothing);
        table.getSelectionModel().selectedItemProperty().subscribe(line -> discard.setText(messages.text(
                line != null && line.collection().sent() != null ? "dispatch.lot.close" : "dispatch.lot.delete")));
        var bar = new HBox(open, discard);
        bar.getStyleClass().add("toolbar");
        return bar;
    }

    private Optional<CollectionDesk.Line> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void open() {
        chosen().filter(CollectionsViewModel::open).map(CollectionDesk.Line::collection).ifPresent(model::open);
    }

    private void discard() {
        chosen().filter(CollectionsViewModel::open).map(CollectionDesk.Line::collection)
                .filter(one -> CollectionView.mayDiscard(one, messages, dialogs)).ifPresent(model::discard);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        model.read();
    }

    @Override
    public void hidden() {
        model.forget();
    }

    @Override
    public void focus() {
        table.requestFocus();
    }

    @Override
    public void refresh() {
        model.read();
    }

    /** The status of a collection as a pill: words and a colour say the same. */
    private final class StatusCell extends TableCell<CollectionDesk.Line, CollectionDesk.Line> {
        private final Pill pill = new Pill();

        StatusCell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(CollectionDesk.@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (line == null || empty) {
                setGraphic(null);
                return;
            }
            CollectionStatus status = line.collection().status();
            pill.show(switch (status) {
                case DRAFT -> Tone.NEUTRAL;
                case PREPARED -> Tone.ACCENT;
                case SENT -> Tone.SUCCESS;
            }, messages.label(status));
            setGraphic(pill.node());
        }
    }
}
