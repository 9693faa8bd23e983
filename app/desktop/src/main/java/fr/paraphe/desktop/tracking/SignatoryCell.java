package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.StyleChoice;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.tracking.TrackingRow;
import java.util.Optional;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A signatory's mark and name in the history; a screen reader hears both in words. */
final class SignatoryCell extends TableCell<TrackingRow, TrackingRow> {
    private final SignatoryRole role;
    private final Messages messages;
    private final FontIcon icon = new FontIcon();
    private final StyleChoice style = new StyleChoice(icon);
    private final Tooltip tooltip = new Tooltip();

    SignatoryCell(SignatoryRole role, Messages messages) {
        this.role = role;
        this.messages = messages;
        getStyleClass().add("signatory-cell");
    }

    @Override
    protected void updateItem(@Nullable TrackingRow row, boolean empty) {
        super.updateItem(row, empty);
        Optional<Signatory> found = row == null || empty
                ? Optional.empty()
                : row.request().circuit().signatories().stream().filter(s -> s.role() == role).findFirst();
        if (row == null || found.isEmpty()) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        show(SignatoryMark.of(row, found.get()), found.get());
    }

    private void show(SignatoryMark mark, Signatory signatory) {
        style.choose(mark.styleClass());
        if (mark.icon().isEmpty()) {
            setGraphic(null);
        } else {
            icon.setIconLiteral(mark.icon());
            setGraphic(icon);
        }
        String words = messages.text(mark.key()) + "\u00a0: " + signatory.person().lastFirst();
        setText(signatory.person().lastFirst());
        tooltip.setText(words);
        setTooltip(tooltip);
        setAccessibleText(words);
    }
}
