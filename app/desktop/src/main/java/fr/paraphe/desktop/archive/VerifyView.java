package fr.paraphe.desktop.archive;

import fr.paraphe.desktop.kit.Clip;
import fr.paraphe.desktop.kit.Columns;
import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.FileDrop;
import fr.paraphe.desktop.kit.GridKeys;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.PillCell;
import fr.paraphe.desktop.kit.SheetCopy;
import fr.paraphe.desktop.kit.Shown;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.shell.Command;
import fr.paraphe.desktop.shell.MenuName;
import fr.paraphe.desktop.shell.Screen;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** «Communication > Courriers et documents > Vérifier un PDF signé» (E33): files dropped, chosen or pasted anywhere on the screen. */
public final class VerifyView implements Screen {
    private static final double LIST = 0.6;
    private static final List<String> KINDS = List.of("*.pdf", "*.PDF", "*.json", "*.JSON");

    private final VerifyViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;
    private final TableView<CheckedFile> table;
    private final BooleanBinding some;
    private final Button choose;
    private final Button chooseFirst;
    private final BorderPane root = new BorderPane();

    /** Creates the screen, without any file. */
    public VerifyView(VerifyViewModel model, Messages messages, Dialogs dialogs) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
        some = Bindings.isNotEmpty(model.rows());
        choose = choose("verify-choose");
        chooseFirst = choose("verify-choose-first");
        table = table();
        var split = new SplitPane(table, new FileDetailView(model).node());
        split.setDividerPositions(LIST);
        Shown.when(split, some);
        Node empty = empty();
        Shown.when(empty, some.not());
        var problem = Styles.problem(model.problemProperty(), "verify-problem");
        Node toolbar = toolbar();
        Shown.when(toolbar, some);
        root.setTop(new VBox(toolbar, problem));
        root.setCenter(new StackPane(split, empty));
        root.getStyleClass().add("verify-screen");
        FileDrop.on(root, root, () -> true, this::take);
        new GridKeys(table).on(KeyCombination.valueOf("Delete"), model::remove)
                .on(KeyCombination.valueOf("Shortcut+C"), () -> copy(model.reportOnSelected()));
    }

    private Button choose(String id) {
        Button button = Styles.button(messages.text("archive.choose"), "mdi2f-folder-open-outline", this::open);
        button.setId(id);
        return button;
    }

    private TableView<CheckedFile> table() {
        FileWords words = model.words();
        var list = new TableView<>(model.rows());
        list.setId("verify-files");
        list.setAccessibleText(messages.text("archive.list"));
        list.getColumns().setAll(List.of(
                Columns.<CheckedFile>drawn(messages.text("archive.column.verdict"), 165,
                        _ -> new PillCell<>(file -> file.state().tone(), words::state)),
                Columns.text(messages.text("archive.column.file"), 185, CheckedFile::name),
                Columns.text(messages.text("archive.column.reference"), 120, words::reference),
                Columns.text(messages.text("archive.column.last"), 140, words::last),
                Columns.text(messages.text("archive.column.signers"), 198, words::signers)));
        Columns.even(list);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> model.selectedProperty().set(row));
        model.selectedProperty().subscribe(row -> {
            if (row != null) {
                list.getSelectionModel().select(row);
            }
        });
        return list;
    }

    /** What the screen is for, as long as nothing was dropped on it. */
    private Node empty() {
        var icon = new FontIcon("mdi2f-file-certificate-outline");
        icon.getStyleClass().add("verify-icon");
        var title = new Label(messages.text("archive.empty.title"));
        title.getStyleClass().add("verify-title");
        var zone = new VBox(icon, title, hint("archive.empty.how"), chooseFirst, hint("archive.empty.paste"),
                hint("archive.empty.offline"));
        zone.setId("verify-empty");
        zone.getStyleClass().addAll("drop-zone", "verify-drop");
        var around = new StackPane(zone);
        around.getStyleClass().add("verify-empty");
        return around;
    }

    private Label hint(String key) {
        var label = new Label(messages.text(key));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("muted", "verify-hint");
        return label;
    }

    private Node toolbar() {
        Button copy = Styles.button(messages.text("archive.copy"), "mdi2c-content-copy", () -> copy(model.report()));
        copy.setId("verify-copy");
        copy.setTooltip(new Tooltip(messages.text("archive.copy.tooltip")));
        Button clear = Styles.button(messages.text("archive.clear"), "mdi2p-playlist-remove", this::clear);
        clear.setId("verify-clear");
        Button stop = Styles.button(messages.text("archive.stop"), "mdi2s-stop-circle-outline", model::stop);
        stop.setId("verify-stop");
        stop.visibleProperty().bind(model.readingProperty());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var summary = new Label();
        summary.setId("verify-summary");
        summary.textProperty().bind(model.summaryProperty());
        var bar = new HBox(choose, copy, clear, stop, space, summary);
        bar.getStyleClass().add("toolbar");
        return bar;
    }

    private void open() {
        take(dialogs.openFiles(messages.text("archive.choose.title"), messages.text("archive.choose.kind"), KINDS));
    }

    private void paste() {
        take(Clip.files());
    }

    /** The keyboard follows to the list, so that one goes from file to file at once. */
    private void take(List<Path> files) {
        model.add(files);
        focus();
    }

    private void copy(String report) {
        if (!report.isEmpty()) {
            Clip.put(new SheetCopy(report, ""));
            model.copied();
        }
    }

    private void clear() {
        model.clear();
        focus();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        model.front(true);
    }

    @Override
    public void hidden() {
        model.front(false);
    }

    @Override
    public void focus() {
        if (some.get()) {
            table.requestFocus();
        } else {
            chooseFirst.requestFocus();
        }
    }

    @Override
    public void refresh() {
        model.again();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(MenuName.FILE, messages.text("archive.menu.choose"), "Shortcut+O", this::open),
                Command.of(MenuName.EDIT, messages.text("archive.menu.paste"), "Shortcut+V", this::paste),
                Command.of(MenuName.EDIT, messages.text("archive.menu.copy"), "Shortcut+Shift+C", () -> copy(model.report())).when(some),
                Command.of(MenuName.EDIT, messages.text("archive.menu.clear"), "", this::clear).when(some));
    }
}
