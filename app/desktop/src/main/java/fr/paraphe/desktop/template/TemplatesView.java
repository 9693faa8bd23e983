package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Choices;
import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Overlay;
import fr.paraphe.desktop.kit.PreviewPane;
import fr.paraphe.desktop.shell.Command;
import fr.paraphe.desktop.shell.MenuName;
import fr.paraphe.desktop.shell.Screen;
import fr.paraphe.domain.template.RecipientKind;
import fr.paraphe.domain.template.TemplateCategory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** «Communication > Courriers et documents > Modèles» (E11): the list at left, the template at right. */
public final class TemplatesView implements Screen {
    private static final double FORM = 460;
    private static final double WIDE_FORM = 620;
    private static final double SHARE = 0.26;

    private final TemplatesViewModel model;
    private final TemplateViewModel template;
    private final ImportViewModel imports;
    private final TemplateView detail;
    private final Messages messages;
    private final Dialogs dialogs;
    private final TemplateTable table;
    private final Overlay overlay;

    /** Creates the screen; the list is read when it is shown. */
    public TemplatesView(TemplateModels models, PreviewPane preview, Editors editors, Messages messages, Dialogs dialogs) {
        model = models.list();
        template = models.template();
        imports = models.imports();
        this.messages = messages;
        this.dialogs = dialogs;
        var page = new SplitPane();
        overlay = new Overlay(page);
        detail = new TemplateView(models, preview, editors, overlay, messages, dialogs);
        table = new TemplateTable(model, messages, this::mayLeave, this::create);
        page.getItems().setAll(list(), detail.node());
        page.setDividerPositions(SHARE);
        SplitPane.setResizableWithParent(page.getItems().getFirst(), false);
        page.getStyleClass().add("templates");
        model.selectedProperty().subscribe(line -> template.show(line == null ? null : line.template()));
    }

    private Node list() {
        var problem = new Label();
        problem.getStyleClass().add("field-error");
        problem.setWrapText(true);
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(model.problemProperty().isNotEmpty());
        var pane = new BorderPane(table.node());
        pane.setTop(new VBox(tools(), problem));
        pane.setMinWidth(280);
        return pane;
    }

    private Node tools() {
        ComboBox<Optional<RecipientKind>> filter = Choices.box("template-filter", messages.text("template.filter"),
                Stream.concat(Stream.of(Optional.<RecipientKind>empty()), Arrays.stream(RecipientKind.values()).map(Optional::of)).toList(),
                kind -> kind.map(RecipientKind::heading).orElse(messages.text("template.filter.all")));
        filter.setValue(Optional.empty());
        filter.valueProperty().addListener((_, _, kind) -> model.filterProperty().set(kind.orElse(null)));
        model.filterProperty().addListener((_, _, kind) -> filter.setValue(Optional.ofNullable(kind)));
        filter.setMaxWidth(Double.MAX_VALUE);
        filter.setMinWidth(120);
        filter.setPrefWidth(200);
        HBox.setHgrow(filter, Priority.ALWAYS);
        BooleanBinding none = Bindings.isNull(model.selectedProperty());
        var acts = new MenuButton(messages.text("template.tools"));
        acts.setId("template-tools");
        acts.setMinWidth(Region.USE_PREF_SIZE);
        acts.getItems().setAll(act("template.tool.read", "mdi2f-file-import-outline", this::read, new SimpleBooleanProperty()),
                act("template.tool.import", "mdi2f-file-word-outline", this::importDocument, new SimpleBooleanProperty()),
                act("template.tool.original", "mdi2b-backup-restore", this::restoreOriginal, Bindings.createBooleanBinding(
                        () -> !TemplateTable.shipped(model.selectedProperty().get()), model.selectedProperty())),
                act("template.tool.duplicate", "mdi2c-content-copy", this::duplicate, none),
                act("template.tool.write", "mdi2c-content-save-outline", this::write, none),
                act("template.tool.delete", "mdi2d-delete-outline", this::delete, none));
        var bar = new HBox(filter, acts);
        bar.getStyleClass().add("toolbar");
        return bar;
    }

    private MenuItem act(String key, String icon, Runnable act, ObservableValue<Boolean> impossible) {
        var item = new MenuItem(messages.text(key), new FontIcon(icon));
        item.setId("template-" + Choices.last(key));
        item.setOnAction(_ -> act.run());
        item.disableProperty().bind(impossible);
        return item;
    }

    /** Asks before a draft is given up. */
    public boolean mayLeave() {
        detail.settle();
        if (!template.dirtyProperty().get()) {
            return true;
        }
        boolean leaves = dialogs.confirm(messages.text("template.editing"), messages.text("template.leave"));
        if (leaves) {
            template.cancel();
        }
        return leaves;
    }

    private void create() {
        if (mayLeave()) {
            var beginning = new NewTemplateForm.Beginning("", messages.text("template.new.create"), List.of(), model.problemProperty());
            var form = new NewTemplateForm(beginning, model::create, messages, overlay::close);
            overlay.open(messages.text("template.create"), FORM, form.node(), form.first());
        }
    }

    private void duplicate() {
        if (mayLeave()) {
            model.duplicate();
        }
    }

    private void restoreOriginal() {
        model.selected().filter(t -> dialogs.confirm(messages.text("template.tool.original.title"),
                messages.text("template.tool.original.ask", t.label()))).ifPresent(_ -> {
            template.cancel();
            model.restoreOriginal();
        });
    }

    private void delete() {
        model.selected().filter(t -> dialogs.confirm(messages.text("template.tool.delete.title"),
                messages.text("template.tool.delete.ask", t.label()))).ifPresent(_ -> {
            template.cancel();
            model.delete();
        });
    }

    private void write() {
        model.selected().flatMap(t -> dialogs.saveFile(messages.text("template.file.write"), messages.text("template.file.kind"),
                List.of("*.paraphe"), TemplateTable.fileName(t))).ifPresent(model::write);
    }

    private void read() {
        if (mayLeave()) {
            model.read(dialogs.openFiles(messages.text("template.file.read"), messages.text("template.file.kind"), List.of("*.paraphe")));
        }
    }

    private void importDocument() {
        if (mayLeave()) {
            dialogs.openFile(messages.text("template.import.title"), messages.text("template.import.kind"),
                    List.of("*.docx", "*.docm", "*.odt", "*.html", "*.htm", "*.pdf")).ifPresent(this::importDocument);
        }
    }

    /** Reads a document, then asks what template it becomes (F073). */
    void importDocument(Path file) {
        imports.read(file, this::askImport, model::refuse);
    }

    private void askImport() {
        if (mayLeave()) {
            var beginning = new NewTemplateForm.Beginning(imports.label(), messages.text("template.import.create"),
                    new ImportPart(imports, messages).nodes(), imports.problemProperty());
            var form = new NewTemplateForm(beginning, this::createImported, messages, overlay::close);
            overlay.open(messages.text("template.import.title"), WIDE_FORM, form.node(), form.first());
        }
    }

    private void createImported(String label, TemplateCategory category, RecipientKind recipient, Runnable made) {
        imports.create(label, category, recipient, created -> {
            made.run();
            model.imported(created);
        });
    }

    @Override
    public Node node() {
        return overlay.node();
    }

    @Override
    public void shown() {
        model.load();
        detail.shown();
    }

    @Override
    public void hidden() {
        // a draft stays as it is until one comes back
    }

    @Override
    public boolean mayClose() {
        return mayLeave();
    }

    @Override
    public void focus() {
        table.node().requestFocus();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(MenuName.FILE, messages.text("template.create"), "Shortcut+N", this::create),
                Command.of(MenuName.FILE, messages.text("template.save"), "Shortcut+S", detail::save).when(template.dirtyProperty()),
                Command.of(MenuName.EDIT, messages.text("template.undelete"), "", model::undelete).when(model.undeletableProperty()));
    }
}
