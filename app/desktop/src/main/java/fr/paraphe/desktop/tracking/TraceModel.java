package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.domain.dispatch.CircuitTrail;
import fr.paraphe.domain.dispatch.PlatformException;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.domain.tracking.TrackingRow;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A tab that lists a part of what the platform tells of the document in front. */
final class TraceModel implements LookedAt.Content<Optional<CircuitTrail>> {
    /** Which part a tab lists, in words. */
    interface Part {
        /** Returns its lines, the oldest first. */
        List<TraceLine> lines(CircuitTrail trail);

        /** Returns what to say above the lines, maybe nothing. */
        String above(CircuitTrail trail);

        /** Returns what to say when there is no line. */
        String nothing();
    }

    private final RetracedDocuments documents;
    private final Messages messages;
    private final Part part;
    private final LookedAt<Optional<CircuitTrail>> reading;
    private final StringProperty above = new SimpleStringProperty("");
    private final ObservableList<TraceLine> lines = FXCollections.observableArrayList();
    private boolean archived;

    TraceModel(RetracedDocuments documents, TaskRunner runner, Messages messages, Part part) {
        this.documents = documents;
        this.messages = messages;
        this.part = part;
        reading = new LookedAt<>(runner, messages, this);
    }

    /** Is about {@code row} from now on. */
    void show(@Nullable TrackingRow row) {
        archived = row != null && row.status() == RequestStatus.ARCHIVED;
        reading.show(row);
    }

    @Override
    public Optional<CircuitTrail> read(UUID requestId) {
        return documents.trail(requestId);
    }

    @Override
    public String found(Optional<CircuitTrail> found) {
        clear();
        if (found.isEmpty()) {
            return messages.text("tracking.trail.not-yet");
        }
        lines.setAll(part.lines(found.get()));
        above.set(part.above(found.get()));
        return lines.isEmpty() ? part.nothing() : "";
    }

    /** A platform that does not answer speaks of sendings, since that is what is mostly asked of it. */
    @Override
    public String failed(Exception failure) {
        boolean silent = failure instanceof PlatformException platform && platform.kind() == PlatformException.Kind.UNREACHABLE;
        String said = silent ? messages.text("tracking.trail.offline") : messages.failure(failure);
        return archived ? said + " " + messages.text("tracking.trail.in-proof") : said;
    }

    @Override
    public void clear() {
        above.set("");
        lines.clear();
    }

    LookedAt<Optional<CircuitTrail>> reading() {
        return reading;
    }

    StringProperty aboveProperty() {
        return above;
    }

    ObservableList<TraceLine> lines() {
        return lines;
    }
}
