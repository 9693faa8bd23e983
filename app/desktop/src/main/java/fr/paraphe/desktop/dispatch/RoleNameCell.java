package fr.paraphe.desktop.dispatch;

import fr.paraphe.desktop.kit.Shown;
import fr.paraphe.desktop.kit.StyleChoice;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateRole;
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
    private final StyleChoice style = new StyleChoice(badge);
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
        setGraphic(badge);
        badge(false);
    }

    /** Hidden rather than taken away: what is put back in the scene is styled anew, which scrolling would pay. */
    private void badge(boolean shown) {
        Shown.now(badge, shown);
    }

    @Override
    protected void updateItem(@Nullable SendRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setText(null);
            badge(false);
            setTooltip(null);
            return;
        }
        SendRow.RoleCell cell = row.cell(role);
        style.choose(cell.tone().styleClass());
        badge.setText(cell.badge());
        setText(cell.name());
        badge(!cell.badge().isEmpty());
        // with nothing to say, the tooltip holds the whole name, which the column may cut
        tooltip.setText(cell.tooltip().isEmpty() ? cell.name() : cell.tooltip());
        setTooltip(tooltip);
        setAccessibleText((cell.badge() + " " + cell.name() + " " + cell.tooltip()).strip());
    }
}
