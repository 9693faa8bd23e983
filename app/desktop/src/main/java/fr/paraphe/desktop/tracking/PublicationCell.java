package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.domain.tracking.SentTemplate;
import fr.paraphe.domain.tracking.TrackingRow;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A globe where the signed document goes to the Spaces of others than its signatories, with the words that say whose (F132, D-15). */
final class PublicationCell extends TableCell<TrackingRow, TrackingRow> {
    private final Function<TrackingRow, Optional<SentTemplate>> templates;
    private final Messages messages;
    private final FontIcon globe = new FontIcon("mdi2e-earth");
    private final Tooltip tooltip = new Tooltip();

    PublicationCell(Function<TrackingRow, Optional<SentTemplate>> templates, Messages messages) {
        this.templates = templates;
        this.messages = messages;
        getStyleClass().add("publication-cell");
    }

    @Override
    protected void updateItem(@Nullable TrackingRow row, boolean empty) {
        super.updateItem(row, empty);
        Optional<SentTemplate> template = row == null || empty ? Optional.empty() : templates.apply(row);
        setGraphic(template.filter(SentTemplate::published).isPresent() ? globe : null);
        if (template.isEmpty()) {
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        String words = SentTemplates.published(template.get(), messages);
        tooltip.setText(words);
        setTooltip(tooltip);
        setAccessibleText(words);
    }
}
