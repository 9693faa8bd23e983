package fr.paraphe.desktop.dispatch;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Pill;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** «État du document» as a pill; its tooltip tells everything found in the line. */
final class StateCell extends TableCell<SendRow, SendRow> {
    private final Messages messages;
    private final Pill pill = new Pill();
    private final Tooltip tooltip = new Tooltip();

    StateCell(Messages messages, Consumer<SendRow> mend) {
        this.messages = messages;
        pill.node().setOnMouseClicked(_ -> {
            if (getItem() != null) {
                mend.accept(getItem());
            }
        });
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tooltip.getStyleClass().add("findings-tooltip");
    }

    @Override
    protected void updateItem(@Nullable SendRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        pill.show(row.tone(), row.state(messages));
        setGraphic(pill.node());
        tooltip.setText(row.tooltip());
        setTooltip(tooltip.getText().isEmpty() ? null : tooltip);
    }
}
