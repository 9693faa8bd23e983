package fr.paraphe.desktop.archive;

import fr.paraphe.desktop.kit.Clip;
import fr.paraphe.desktop.kit.Columns;
import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.GridKeys;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.PillCell;
import fr.paraphe.desktop.kit.Shown;
import fr.paraphe.desktop.kit.StyleChoice;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.kit.TextLine;
import fr.paraphe.desktop.kit.Tone;
import fr.paraphe.desktop.shell.Command;
import fr.paraphe.desktop.shell.MenuName;
import fr.paraphe.desktop.shell.Screen;
import fr.paraphe.domain.archive.Billing.Month;
import fr.paraphe.domain.archive.Billing;
import fr.paraphe.domain.archive.BillingLine;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** «Communication > Facturation» (E35): the months above, the lines of the chosen one below, and the price at which they are counted. */
public final class BillingView implements Screen {
    private static final double MONTHS = 0.4;

    private final BillingViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;
    private final BooleanBinding some;
    private final TableView<Month> months;
    private final Button change;
    private final BorderPane root = new BorderPane();
    private boolean waiting;

    /** Creates the screen; it is read while it is in front. */
    public BillingView(BillingViewModel model, Messages messages, Dialogs dialogs) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
        some = Bindings.isNotEmpty(model.months());
        months = months();
        change = Styles.button(messages.text("archive.billing.change"), "mdi2p-pencil-outline", model::openPrice);
        change.setId("billing-change");
        var split = new SplitPane(months, detail());
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(MONTHS);
        Shown.when(split, some);
        root.setTop(new VBox(head(), Styles.problem(model.problemProperty(), "billing-problem")));
        root.setCenter(new StackPane(split, empty()));
        model.billingProperty().subscribe(this::read);
    }

    /** The keyboard goes to the months once there are some. */
    private void read(@Nullable Billing found) {
        if (waiting && found != null) {
            waiting = false;
            focus();
        }
    }

    private Node head() {
        var price = new Label();
        price.setId("billing-price");
        price.textProperty().bind(model.priceProperty());
        price.getStyleClass().add("card-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var shown = new HBox(price, change, space);
        shown.getStyleClass().add("form-line");
        Shown.when(shown, model.pricingProperty().not().and(Bindings.isNotNull(model.billingProperty())));
        var head = new VBox(shown, new PriceForm(model, messages, change::requestFocus).node(),
                TextLine.of("billing-notice", "muted", model.noticeProperty()));
        head.getStyleClass().add("billing-head");
        return head;
    }

    private TableView<Month> months() {
        var table = new TableView<>(model.months());
        table.setId("billing-months");
        table.setAccessibleText(messages.text("archive.billing.months.title"));
        table.getColumns().setAll(List.of(
                Columns.text(messages.text("archive.billing.column.month"), 170, month -> messages.month(month.month())),
                number("archive.billing.column.documents", 110, month -> messages.number(month.documents())),
                number("archive.billing.column.excl", 120, month -> messages.money(month.exclTax())),
                number("archive.billing.column.vat", 110, month -> messages.money(month.vat())),
                number("archive.billing.column.incl", 120, month -> messages.money(month.inclTax())),
                Columns.<Month>drawn(messages.text("archive.billing.column.control"), 220,
                        _ -> new PillCell<>(month -> month.equal() ? Tone.SUCCESS : Tone.WARNING, model.words()::control))));
        Columns.even(table);
        table.getSelectionModel().selectedItemProperty().subscribe(month -> {
            if (month != null) {
                model.chosenProperty().set(month);
            }
        });
        model.chosenProperty().subscribe(month -> {
            if (month != null) {
                table.getSelectionModel().select(month);
            }
        });
        new GridKeys(table).on(KeyCombination.valueOf("Shortcut+C"), () -> model.copyMonths(Clip::put));
        return table;
    }

    private static <S> TableColumn<S, String> right(TableColumn<S, String> column) {
        column.getStyleClass().add("number-column");
        return column;
    }

    private TableColumn<Month, String> number(String title, double width, Function<Month, String> words) {
        return right(Columns.text(messages.text(title), width, words));
    }

    private Node detail() {
        var table = new TableView<>(model.lines());
        table.setId("billing-lines");
        table.setAccessibleText(messages.text("archive.billing.lines.title"));
        table.setPlaceholder(Styles.emptyState(messages.text("archive.billing.lines.none")));
        table.getColumns().setAll(List.of(
                Columns.<BillingLine>text(messages.text("archive.billing.column.date"), 160, line -> messages.moment(line.archivedAt())),
                Columns.text(messages.text("archive.billing.column.reference"), 150, BillingLine::reference),
                Columns.text(messages.text("archive.billing.column.document"), 420, BillingLine::documentName),
                right(Columns.text(messages.text("archive.billing.column.amount"), 140, line -> messages.money(line.amount()))),
                right(Columns.text(messages.text("archive.billing.column.rate"), 100,
                        line -> messages.text("archive.billing.rate", messages.number(line.vat(), true))))));
        Columns.even(table);
        new GridKeys(table).on(KeyCombination.valueOf("Shortcut+C"), this::copy);
        var page = new BorderPane(table);
        page.setTop(toolbar());
        return page;
    }

    private Node toolbar() {
        Button export = Styles.button(messages.text("archive.billing.export"), "mdi2f-file-export-outline", this::export);
        export.setId("billing-export");
        export.disableProperty().bind(Bindings.isEmpty(model.lines()));
        Button copy = Styles.button(messages.text("archive.billing.copy"), "mdi2c-content-copy", this::copy);
        copy.setId("billing-copy");
        copy.disableProperty().bind(export.disableProperty());
        var control = TextLine.of("billing-control", "billing-control", model.controlProperty());
        var style = new StyleChoice(control);
        model.soundProperty().subscribe(sound -> style.choose(sound ? "billing-sound" : "field-error"));
        HBox.setHgrow(control, Priority.ALWAYS);
        var bar = new HBox(export, copy, control);
        bar.getStyleClass().add("toolbar");
        return bar;
    }

    /** What will stand here, as long as nothing was archived. */
    private Node empty() {
        var title = new Label();
        title.getStyleClass().add("card-title");
        var next = new Label();
        next.setWrapText(true);
        next.getStyleClass().add("muted");
        model.billingProperty().subscribe(billing -> {
            boolean demonstration = Optional.ofNullable(billing).map(Billing::demonstration).orElse(false);
            title.setText(messages.text(demonstration ? "archive.billing.empty.demonstration" : "archive.billing.empty"));
            next.setText(messages.text(demonstration ? "archive.billing.empty.demonstration.next" : "archive.billing.empty.next"));
        });
        var box = new VBox(title, next);
        box.setId("billing-empty");
        box.getStyleClass().add("empty-state");
        Shown.when(box, some.not().and(Bindings.isNotNull(model.billingProperty())));
        return box;
    }

    private void copy() {
        model.copyLines(Clip::put);
    }

    private void export() {
        model.fileName().flatMap(name -> dialogs.saveFile(messages.text("archive.billing.export.title"),
                messages.text("kit.grid.export.csv"), List.of("*.csv"), name)).ifPresent(model::export);
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
        model.leavePrice();
    }

    @Override
    public void focus() {
        if (model.billingProperty().get() == null) {
            waiting = true;
        } else if (some.get()) {
            months.requestFocus();
        } else {
            change.requestFocus();
        }
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(MenuName.FILE, messages.text("archive.billing.menu.export"), "", this::export).when(some),
                Command.of(MenuName.EDIT, messages.text("archive.billing.menu.copy"), "Shortcut+Shift+C", this::copy).when(some),
                Command.of(MenuName.EDIT, messages.text("archive.billing.menu.copy.months"), "", () -> model.copyMonths(Clip::put))
                        .when(some),
                Command.of(MenuName.EDIT, messages.text("archive.billing.menu.change"), "", model::openPrice));
    }
}
