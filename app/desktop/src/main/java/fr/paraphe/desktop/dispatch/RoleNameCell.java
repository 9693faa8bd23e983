package fr.paraphe.desktop.dispatch;

import fr.paraphe.desktop.kit.Tone;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateRole;
import java.util.Arrays;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Who signs in one role, with a badge when something was found about him (F083, F086, F087); a click on it leads to what mends it. */
final class RoleNameCell extends TableCell<SendRow, SendRow> {
    private final TemplateRole role;
    private final Label badge = new Label();
    private final Tooltip tooltip = new Tooltip();

    RoleNameCell(TemplateRole role, BiConsumer<SendRow, @Nullable SignatoryRole> mend) {
        this.role = role;
        badge.setOnMouseClicked(_ -> {
            if (getItem() != null) {
                mend.accept(getItem(), role.role());
            }
        });
        badge.getStyleClass().add("badge");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        tooltip.getStyleClass().add("findings-tooltip");
        getStyleClass().add("role-cell");
    }

    @Override
    protected void updateItem(@Nullable SendRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            return;
        }
        SendRow.RoleCell cell = row.cell(role);
        badge.getStyleClass().removeAll(Arrays.stream(Tone.values()).map(Tone::styleClass).toList());
        badge.getStyleClass().add(cell.tone().styleClass());
        badge.setText(cell.badge());
        setText(cell.name());
        setGraphic(cell.badge().isEmpty() ? null : badge);
        // with nothing to say, the tooltip holds the whole name, which the column may cut
        tooltip.setText(cell.tooltip().isEmpty() ? cell.name() : cell.tooltip());
        setTooltip(tooltip);
        setAccessibleText((cell.badge() + " " + cell.name() + " " + cell.tooltip()).strip());
    }
}
