package fr.paraphe.desktop.directory.card;

import fr.paraphe.desktop.directory.CampusDesk;
import fr.paraphe.desktop.directory.Related;
import fr.paraphe.desktop.directory.TimelineEntry;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.shell.Status;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What happened to the record of a card and what belongs with it, read when it is looked at (X27). */
public final class LifeModel {
    private final CampusDesk desk;
    private final TaskRunner runner;
    private final Messages messages;
    private final Status status;
    private final ObservableList<TimelineEntry> entries = FXCollections.observableArrayList();
    private final ObservableList<TimelineEntry> documents = FXCollections.observableArrayList();
    private final ObservableList<Related> related = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private int generation;

    /** Creates the model, empty. */
    public LifeModel(CampusDesk desk, TaskRunner runner, Messages messages, Status status) {
        this.desk = desk;
        this.runner = runner;
        this.messages = messages;
        this.status = status;
    }

    private record Life(List<TimelineEntry> entries, List<Related> related) {}

    /** Reads what happened to {@code key}. */
    void read(CardKey key) {
        int mine = ++generation;
        read.set(false);
        runner.run(() -> new Life(desk.timeline(key.kind(), key.record()), desk.related(key.kind(), key.record())), life -> {
            if (mine == generation) {
                entries.setAll(life.entries());
                documents.setAll(life.entries().stream().filter(e -> e.sort() == TimelineEntry.Sort.DOCUMENT).toList());
                related.setAll(life.related());
                read.set(true);
            }
        }, e -> status.say(messages.failure(e)));
    }

    /** Forgets what was read. */
    void clear() {
        generation++;
        entries.clear();
        documents.clear();
        related.clear();
        read.set(false);
    }

    /** Returns the words of {@code entry}'s details, one line each. */
    String details(TimelineEntry entry) {
        return String.join("\n", entry.details());
    }

    /** Returns «le 21/11/2026 à 10:00 · HUCHON Colette». */
    String when(TimelineEntry entry) {
        return messages.moment(entry.at()) + (entry.by().isEmpty() ? "" : " · " + entry.by());
    }

    ObservableList<TimelineEntry> entries() {
        return entries;
    }

    ObservableList<TimelineEntry> documents() {
        return documents;
    }

    List<Related> related(Related.Sort sort) {
        return related.stream().filter(r -> r.sort() == sort).toList();
    }

    ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }
}
