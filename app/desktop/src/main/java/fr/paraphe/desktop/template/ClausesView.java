package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Overlay;
import fr.paraphe.desktop.kit.SearchField;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.shell.Command;
import fr.paraphe.desktop.shell.MenuName;
import fr.paraphe.desktop.shell.Screen;
import fr.paraphe.domain.template.clause.LibraryClause;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** «Communication > Courriers et documents > Clausier» (E19): the clauses at left, at right the one in front, its uses and versions. */
public final class ClausesView implements Screen {
    private static final double SHARE = 0.4;

    private final ClauseLibraryViewModel model;
    private final ClauseOpening opening;
    private final Messages messages;
    private final Dialogs dialogs;
    private final ListView<ClauseDesk.Line> list;
    private final Overlay overlay;

    /** Creates the screen; the library is read when it is shown. */
    public ClausesView(ClauseLibraryViewModel model, ClauseOpening opening, Messages messages, Dialogs dialogs) {
        this.model = model;
        this.opening = opening;
        this.messages = messages;
        this.dialogs = dialogs;
        list = new ListView<>(model.lines());
        list.setId("clauses");
        list.setAccessibleText(messages.text("clause.library"));
        list.setCellFactory(_ -> new Cell());
        var nothing = new Label(messages.text("clause.empty"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("preview-sentence");
        list.setPlaceholder(nothing);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, line) -> model.selectedProperty().set(line));
        model.selectedProperty().addListener((_, _, line) -> list.getSelectionModel().select(line));
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                edit();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                edit();
            } else if (event.getCode() == KeyCode.DELETE) {
                delete();
            }
        });
        var page = new SplitPane(left(), new ClauseDetail(model, messages, dialogs).node());
        page.setDividerPositions(SHARE);
        page.getStyleClass().add("templates");
        overlay = new Overlay(page);
    }

    private Node left() {
        BooleanBinding none = Bindings.isNull(model.selectedProperty());
        var search = new SearchField(messages.text("clause.search"), model.wordsProperty(), () -> { });
        HBox.setHgrow(search.node(), Priority.ALWAYS);
        var first = new HBox(search.node(), button("clause-new", "clause.new", "mdi2p-plus", this::create));
        var acts = new FlowPane(button("clause-edit", "clause.edit", "mdi2p-pencil-outline", this::edit),
                button("clause-duplicate", "template.tool.duplicate", "mdi2c-content-copy", model::duplicate),
                button("clause-delete", "template.tool.delete", "mdi2d-delete-outline", this::delete));
        acts.getChildren().forEach(act -> act.disableProperty().bind(none));
        first.getStyleClass().add("toolbar");
        acts.getStyleClass().addAll("toolbar", "template-line");
        var problem = new Label();
        problem.getStyleClass().add("field-error");
        problem.setWrapText(true);
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(model.problemProperty().isNotEmpty());
        var pane = new BorderPane(list);
        pane.setTop(new VBox(first, acts, problem));
        pane.setMinWidth(300);
        return pane;
    }

    private Button button(String id, String key, String icon, Runnable act) {
        Button button = Styles.button(messages.text(key), icon, act);
        button.setId(id);
        return button;
    }

    private void create() {
        opening.library(overlay, null, model::saved);
    }

    private void edit() {
        ClauseDesk.Line line = model.selectedProperty().get();
        if (line != null) {
            opening.library(overlay, line.clause(), model::saved);
        }
    }

    private void delete() {
        ClauseDesk.Line line = model.selectedProperty().get();
        if (line != null && dialogs.confirm(messages.text("clause.delete.title"),
                messages.text("clause.delete.ask", line.clause().clause().title()))) {
            model.delete();
        }
    }

    @Override
    public Node node() {
        return overlay.node();
    }

    @Override
    public void shown() {
        model.load();
    }

    @Override
    public void hidden() {
        // nothing here goes on unseen
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of(MenuName.FILE, messages.text("clause.new"), "Shortcut+N", this::create),
                Command.of(MenuName.EDIT, messages.text("clause.undelete"), "", model::undelete).when(model.undeletableProperty()));
    }

    private final class Cell extends ListCell<ClauseDesk.Line> {
        @Override
        protected void updateItem(ClauseDesk.@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (line == null || empty) {
                setText(null);
                return;
            }
            LibraryClause clause = line.clause();
            setText(clause.clause().title() + "\n" + messages.text("clause.line", messages.count("clause.signatures",
                    clause.clause().signatures().size()), clause.version(), messages.count("template.count", line.uses().size())));
        }
    }
}
