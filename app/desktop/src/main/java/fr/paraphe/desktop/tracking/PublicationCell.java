package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.domain.tracking.SentTemplate;
import fr.paraphe.domain.tracking.TrackingRow;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A globe where the signed document goes to the Spaces of others than its signatories, with the words that say whose (F132, D-15). */
final class PublicationCell extends TableCell<TrackingRow, TrackingRow> {
    private final SentTemplates templates;
    private final Messages messages;
    private final FontIcon globe = new FontIcon("mdi2e-earth");
    private final InvalidationListener follow = _ -> show(getItem());
    private final Tooltip tooltip = new Tooltip();

    PublicationCell(SentTemplates templates, Messages messages) {
        this.templates = templates;
        this.messages = messages;
        getStyleClass().add("publication-cell");
        templates.revisionProperty().addListener(new WeakInvalidationListener(follow));
    }

    @Override
    protected void updateItem(@Nullable TrackingRow row, boolean empty) {
        super.updateItem(row, empty);
        show(empty ? null : row);
    }

    private void show(@Nullable TrackingRow row) {
        // the property must be read for the next invalidation to be told
        boolean told = templates.revisionProperty().get() > 0;
        Optional<SentTemplate> template = told ? Optional.ofNullable(row).flatMap(templates::of) : Optional.empty();
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
