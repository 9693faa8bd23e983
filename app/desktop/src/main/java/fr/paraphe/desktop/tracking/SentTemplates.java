package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.domain.template.Publication;
import fr.paraphe.domain.tracking.SentTemplate;
import fr.paraphe.domain.tracking.TrackingRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;

/** The templates of the rows that have arrived: few for many rows, so each version is read once. */
final class SentTemplates {
    private final ReadBeside<SentTemplate.Key, SentTemplate> beside;

    SentTemplates(SentDocuments documents, TaskRunner runner, Consumer<Exception> failed) {
        beside = new ReadBeside<>(documents::templates, SentTemplate::key, runner, failed);
    }

    /** Reads the templates of {@code rows} that were not asked for yet. */
    void arrived(List<TrackingRow> rows) {
        beside.arrived(rows.stream().map(row -> SentTemplate.Key.of(row.request())));
    }

    /** Returns the template of {@code row} once it is known. */
    Optional<SentTemplate> of(TrackingRow row) {
        return beside.of(SentTemplate.Key.of(row.request()));
    }

    /** Returns a number that changes when templates have arrived. */
    ReadOnlyIntegerProperty revisionProperty() {
        return beside.revisionProperty();
    }

    /** Returns whose Spaces the signed document goes to. */
    static String published(SentTemplate template, Messages messages) {
        if (!template.published()) {
            return messages.text("tracking.publication.signatories");
        }
        Publication publication = template.publication();
        var whose = new ArrayList<String>();
        if (publication.toRecipient()) {
            whose.add(messages.text("tracking.publication.recipient"));
        }
        if (publication.toStudent()) {
            whose.add(messages.text("tracking.publication.student"));
        }
        if (publication.toGuardians()) {
            whose.add(messages.text("tracking.publication.guardians"));
        }
        return messages.text("tracking.publication.others", String.join(", ", whose));
    }
}
