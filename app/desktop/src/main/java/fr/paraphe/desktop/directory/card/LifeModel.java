package fr.paraphe.desktop.directory.card;

import fr.paraphe.desktop.directory.CampusDesk;
import fr.paraphe.desktop.directory.Related;
import fr.paraphe.desktop.directory.TimelineEntry;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.directory.CallNote;
import fr.paraphe.domain.directory.RecordKind;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

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
    private final CardModel call;
    private @Nullable CardKey about;
    private int generation;

    /** Creates the model, empty; {@code call} is the card of a call being noted. */
    public LifeModel(CampusDesk desk, TaskRunner runner, Messages messages, Status status, CardModel call) {
        this.desk = desk;
        this.runner = runner;
        this.messages = messages;
        this.status = status;
        this.call = call;
        call.onSaved(_ -> noted(), () -> { });
    }

    /** Runs {@code action} once what has just been laid out is in the window. */
    void soon(Runnable action) {
        runner.onScreen(action);
    }

    /** Tells whether calls can be noted about records of that kind. */
    static boolean callable(RecordKind kind) {
        return kind == RecordKind.STUDENT || kind == RecordKind.COMPANY || kind == RecordKind.INTERNSHIP;
    }

    /** Begins to note a call about {@code key}, held now with {@code partner}. */
    void note(CardKey key, String partner) {
        UUID id = desk.newId();
        about = key;
        call.create(CardKey.of(RecordKind.CALL_NOTE, id), null, new CallNote(id, key.kind(), key.record(), desk.now(), partner, ""));
    }

    private void noted() {
        CardKey key = about;
        call.close();
        if (key != null) {
            read(key);
        }
    }

    /** Returns the card of the call being noted, which shows nothing while none is. */
    CardModel call() {
        return call;
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
        call.close();
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
