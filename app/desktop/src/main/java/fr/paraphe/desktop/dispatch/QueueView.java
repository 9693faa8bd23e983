package fr.paraphe.desktop.dispatch;

import fr.paraphe.desktop.kit.Columns;
import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.GridKeys;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Pill;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.kit.Tone;
import fr.paraphe.desktop.shell.Screen;
import fr.paraphe.domain.dispatch.SignatureRequest;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** «Communication > Courriers et documents > Tâches de fond» (E36): what waits to leave, what failed and why, and what can be done. */
public final class QueueView implements Screen {
    private final QueueViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;
    private final TableView<SignatureRequest> table;
    private final BorderPane root = new BorderPane();

    /** Creates the screen; the queue is read while it is in front. */
    public QueueView(QueueViewModel model, Messages messages, Dialogs dialogs) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
        table = new TableView<>(model.rows());
        table.setId("send-queue");
        table.setAccessibleText(messages.text("dispatch.queue.title"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(Styles.emptyState(messages.text("dispatch.queue.empty")));
        columns();
        root.setTop(new VBox(toolbar(), Styles.problem(model.problemProperty(), "queue-problem")));
        root.setCenter(table);
        new GridKeys(root).on(KeyCombination.valueOf("Delete"), this::withdraw).refresh(model::read);
    }

    private void columns() {
        table.getColumns().setAll(List.of(
                Columns.<SignatureRequest>drawn(messages.text("dispatch.queue.column.step"), 210, _ -> new StepCell()),
                Columns.text(messages.text("dispatch.column.student"), 190, r -> r.subject().student()),
                Columns.text(messages.text("dispatch.queue.column.company"), 190, r -> r.subject().company()),
                Columns.text(messages.text("dispatch.queue.column.reference"), 130, r -> r.subject().reference()),
                Columns.text(messages.text("dispatch.queue.column.since"), 140, r -> messages.moment(r.createdAt())),
                Columns.text(messages.text("dispatch.queue.column.cause"), 420,
                        r -> Objects.requireNonNullElse(r.delivery().failure(), ""))));
    }

    private Node toolbar() {
        Button pause = Styles.button("", "", model::toggle);
        pause.setId("queue-pause");
        model.pausedProperty().subscribe(paused -> {
            pause.setText(messages.text(paused ? "dispatch.queue.resume" : "dispatch.queue.pause"));
            pause.setGraphic(new FontIcon(paused ? "mdi2p-play" : "mdi2p-pause"));
        });
        Button retry = Styles.button(messages.text("dispatch.queue.retry"), "mdi2r-refresh", () -> model.retry(chosen()));
        retry.setId("queue-retry");
        retry.disableProperty().bind(Bindings.createBooleanBinding(
                () -> model.rows().stream().noneMatch(QueueViewModel::failed), model.rows()));
        Button withdraw = Styles.button(messages.text("dispatch.queue.withdraw"), "mdi2t-tray-remove", this::withdraw);
        withdraw.setId("queue-withdraw");
        withdraw.disableProperty().bind(Bindings.isEmpty(table.getSelectionModel().getSelectedItems()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var summary = new Label();
        summary.setId("queue-summary");
        summary.textProperty().bind(model.summaryProperty());
        var bar = new HBox(pause, retry, withdraw, space, summary);
        bar.getStyleClass().add("toolbar");
        return bar;
    }

    private List<SignatureRequest> chosen() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    private void withdraw() {
        List<SignatureRequest> chosen = chosen();
        if (!chosen.isEmpty() && dialogs.confirm(messages.text("dispatch.queue.withdraw.title"),
                messages.count("dispatch.queue.withdraw.ask", chosen.size()))) {
            model.withdraw(chosen);
        }
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
    public void hidden() {
        model.hidden();
    }

    @Override
    public void focus() {
        table.requestFocus();
    }

    @Override
    public void refresh() {
        model.read();
    }

    /** The step of a document as a pill: words, a shape and a colour say the same. */
    private final class StepCell extends TableCell<SignatureRequest, SignatureRequest> {
        private final Pill pill = new Pill();

        StepCell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(@Nullable SignatureRequest request, boolean empty) {
            super.updateItem(request, empty);
            if (request == null || empty) {
                setGraphic(null);
                return;
            }
            pill.show(QueueViewModel.failed(request) ? Tone.DANGER : Tone.NEUTRAL, model.step(request));
            setGraphic(pill.node());
        }
    }
}
