package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.domain.template.clause.LibraryClause;
import fr.paraphe.domain.template.clause.SignatureClause;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The clause in front: what it says, who wrote it, where it stands, and its versions with the way back (E19). */
final class ClauseDetail {
    private static final double HEIGHT = 150;

    private final ClauseLibraryViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Label title = new Label();
    private final Label author = label("clause-detail-author");
    private final Label words = label("clause-detail-words");
    private final Label uses = label("clause-uses");
    private final Button renew;
    private final ListView<LibraryClause> versions;
    private final ScrollPane pane;

    ClauseDetail(ClauseLibraryViewModel model, Messages messages, Dialogs dialogs) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
        title.getStyleClass().add("window-title");
        title.setWrapText(true);
        author.getStyleClass().add("muted");
        renew = Styles.button(messages.text("clause.renew"), "mdi2u-update", this::renew);
        renew.setId("clause-renew");
        Label report = label("clause-report");
        report.textProperty().bind(model.reportProperty());
        report.managedProperty().bind(model.reportProperty().isNotEmpty());
        versions = new ListView<>(model.versions());
        versions.setId("clause-versions");
        versions.setAccessibleText(messages.text("template.versions"));
        versions.setPrefHeight(HEIGHT);
        versions.setCellFactory(_ -> new Cell());
        Button back = Styles.button(messages.text("template.versions.restore"), "mdi2b-backup-restore", this::restore);
        back.setId("clause-restore");
        back.disableProperty().bind(versions.getSelectionModel().selectedIndexProperty().lessThan(1));
        var page = new VBox(new VBox(title, author), Styles.above(messages.text("clause.words"), words),
                Styles.above(messages.text("clause.uses"), new VBox(uses, renew, report)),
                Styles.above(messages.text("template.versions"), versions), back);
        page.getStyleClass().add("template-form");
        page.visibleProperty().bind(model.selectedProperty().isNotNull());
        pane = new ScrollPane(page);
        pane.setFitToWidth(true);
        model.selectedProperty().subscribe(this::show);
    }

    private static Label label(String id) {
        var label = new Label();
        label.setId(id);
        label.setWrapText(true);
        return label;
    }

    Node node() {
        return pane;
    }

    private void show(ClauseDesk.@Nullable Line line) {
        if (line != null) {
            SignatureClause clause = line.clause().clause();
            title.setText(clause.title());
            author.setText(messages.text("clause.author", clause.author()));
            words.setText(model.told(clause));
            uses.setText(model.uses());
            renew.setVisible(model.renewable());
            renew.setManaged(model.renewable());
        }
    }

    private void renew() {
        ClauseDesk.Line line = model.selectedProperty().get();
        if (line != null && dialogs.confirm(messages.text("clause.renew"), messages.text("clause.renew.ask", line.clause().version()))) {
            model.renew();
        }
    }

    private void restore() {
        LibraryClause former = versions.getSelectionModel().getSelectedItem();
        if (former != null && dialogs.confirm(messages.text("template.versions"),
                messages.text("template.versions.ask", former.version()))) {
            model.restore(former);
        }
    }

    private final class Cell extends ListCell<LibraryClause> {
        @Override
        protected void updateItem(@Nullable LibraryClause version, boolean empty) {
            super.updateItem(version, empty);
            setText(version == null || empty ? null : messages.text("template.versions.line", version.version(),
                    messages.moment(version.savedAt()), version.clause().author()));
        }
    }
}
