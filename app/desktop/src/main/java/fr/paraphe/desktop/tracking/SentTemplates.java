package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.domain.template.Publication;
import fr.paraphe.domain.tracking.SentTemplate;
import fr.paraphe.domain.tracking.TrackingRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** The templates of the rows that have arrived: few for many rows, so each version is read once. */
final class SentTemplates {
    private final SentDocuments documents;
    private final TaskRunner runner;
    private final Consumer<Exception> failed;
    private final Map<SentTemplate.Key, SentTemplate> known = new HashMap<>();
    private final Set<SentTemplate.Key> asked = new HashSet<>();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();

    SentTemplates(SentDocuments documents, TaskRunner runner, Consumer<Exception> failed) {
        this.documents = documents;
        this.runner = runner;
        this.failed = failed;
    }

    /** Reads the templates of {@code rows} that were not asked for yet. */
    void arrived(List<TrackingRow> rows) {
        Set<SentTemplate.Key> missing = rows.stream().map(row -> SentTemplate.Key.of(row.request())).filter(asked::add)
                .collect(Collectors.toSet());
        if (missing.isEmpty()) {
            return;
        }
        runner.run(() -> documents.templates(missing), found -> {
            found.forEach(template -> known.put(template.key(), template));
            revision.set(revision.get() + 1);
        }, e -> {
            asked.removeAll(missing);
            failed.accept(e);
        });
    }

    /** Returns the template of {@code row} once it is known. */
    Optional<SentTemplate> of(TrackingRow row) {
        return Optional.ofNullable(known.get(SentTemplate.Key.of(row.request())));
    }

    /** Returns a number that changes when templates have arrived. */
    ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
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
