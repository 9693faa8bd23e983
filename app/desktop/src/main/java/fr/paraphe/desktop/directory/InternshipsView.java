package fr.paraphe.desktop.directory;

import fr.paraphe.desktop.kit.CheckCell;
import fr.paraphe.desktop.kit.Columns;
import fr.paraphe.desktop.kit.GridKeys;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SearchField;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.shell.Screen;
import fr.paraphe.domain.directory.InternshipRow;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** «En entreprise > Stages > Liste» (E09). */
public final class InternshipsView implements Screen {
    private final InternshipsViewModel model;
    private final Messages messages;
    private final TableView<InternshipRow> table = new TableView<>();
    private final SearchField search;
    private final BorderPane root = new BorderPane();

    /** Creates the screen. */
    public InternshipsView(InternshipsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        search = new SearchField(messages.text("directory.search"), model.wordsProperty(), model::refresh);
        columns();
        table.setItems(model.rows());
        table.setId("internships");
        table.setAccessibleText(messages.text("directory.table"));
        table.setPlaceholder(placeholder());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        new GridKeys(root)
                .space(table, row -> model.checked().toggle(row.id()))
                .all(table, model::toggleAll)
                .search(search)
                .refresh(model::refresh);
        root.setTop(toolbar());
        root.setCenter(table);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        model.refresh();
    }

    @Override
    public void focus() {
        table.requestFocus();
    }

    @Override
    public void hidden() {
        // nothing runs in the background here
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    private Node toolbar() {
        Button send = Styles.button(messages.text("directory.send"), "mdi2d-draw", model::send);
        send.setId("send-to-signature");
        send.getStyleClass().add("accent");
        var none = Bindings.equal(model.checked().sizeProperty(), 0);
        send.disableProperty().bind(none);
        var hint = new Label(messages.text("directory.send.hint"));
        hint.getStyleClass().add("muted");
        hint.visibleProperty().bind(none.and(Bindings.isNotEmpty(model.rows())));
        Button imports = importButton();
        imports.setId("import-files");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(send, hint, space, search.node(), imports);
        bar.getStyleClass().add("toolbar");
        return bar;
    }

    private Button importButton() {
        return Styles.button(messages.text("directory.import"), "mdi2f-file-import-outline", model::importFiles);
    }

    private void columns() {
        var check = Columns.<InternshipRow>drawn("", 40,
                _ -> new CheckCell<>(model.checked(), InternshipRow::id, messages.text("directory.column.check")));
        check.setMaxWidth(40);
        table.getColumns().add(check);
        table.getColumns().add(Columns.text(messages.text("directory.column.student"), 210, InternshipRow::student));
        table.getColumns().add(Columns.text(messages.text("directory.column.class"), 120, InternshipRow::classGroup));
        table.getColumns().add(Columns.text(messages.text("directory.column.company"), 240, InternshipRow::company));
        table.getColumns().add(Columns.text(messages.text("directory.column.tutor"), 200, InternshipRow::tutor));
        table.getColumns().add(Columns.text(messages.text("directory.column.teacher"), 200, InternshipRow::referentTeacher));
        table.getColumns().add(Columns.text(messages.text("directory.column.start"), 110, row -> messages.day(row.startsOn())));
        table.getColumns().add(Columns.text(messages.text("directory.column.end"), 110, row -> messages.day(row.endsOn())));
    }

    private Node placeholder() {
        var title = new Label(messages.text("directory.empty.title"));
        title.getStyleClass().add("card-title");
        var next = new Label(messages.text("directory.empty.next"));
        next.setWrapText(true);
        next.getStyleClass().add("muted");
        Button imports = importButton();
        var empty = new VBox(title, next, imports);
        var searching = model.wordsProperty().isNotEmpty();
        imports.visibleProperty().bind(searching.not());
        next.textProperty().bind(Bindings.when(searching)
                .then(messages.text("directory.empty.search")).otherwise(messages.text("directory.empty.next")));
        empty.visibleProperty().bind(model.readProperty());
        empty.getStyleClass().add("empty-state");
        return empty;
    }
}
