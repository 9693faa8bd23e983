package fr.paraphe.desktop.dispatch;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.dispatch.CollectionStatus;
import fr.paraphe.domain.dispatch.SignatureCollection;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** «Lots enregistrés»: what was prepared to be sent, to be gone on with or confirmed (X03, F296). */
public final class CollectionsViewModel {
    private final CollectionDesk desk;
    private final TaskRunner runner;
    private final Messages messages;
    private final Status status;
    private final Consumer<SignatureCollection> opener;
    private final ObservableList<CollectionDesk.Line> rows = FXCollections.observableArrayList();
    private final StringProperty problem = new SimpleStringProperty("");

    /** Creates the screen's model; {@code opener} opens the send window on a collection. */
    public CollectionsViewModel(CollectionDesk desk, TaskRunner runner, Messages messages, Status status,
            Consumer<SignatureCollection> opener) {
        this.desk = desk;
        this.runner = runner;
        this.messages = messages;
        this.status = status;
        this.opener = opener;
    }

    /** Reads the collections again. */
    public void read() {
        runner.run(desk::latest, found -> {
            if (!found.equals(rows)) {
                rows.setAll(found);
            }
            status.rows(messages.count("dispatch.lots.rows", rows.size()));
        }, this::failed);
    }

    /** Forgets what went wrong: it is not news any more when somebody comes back. */
    void forget() {
        problem.set("");
    }

    /** Tells whether something is left to send of that one. */
    static boolean open(CollectionDesk.Line line) {
        return line.collection().status() != CollectionStatus.SENT;
    }

    /** Opens the send window on a collection as it is kept now, unless all of it was sent. */
    void open(SignatureCollection seen) {
        problem.set("");
        runner.run(() -> desk.find(seen.id()), now -> now.filter(kept -> kept.status() != CollectionStatus.SENT)
                .ifPresentOrElse(opener, this::read), this::failed);
    }

    /** Deletes a collection of which nothing was sent, or closes it. */
    void discard(SignatureCollection collection) {
        problem.set("");
        runner.run(() -> {
            desk.discard(collection);
            return true;
        }, _ -> {
            status.say(messages.text("dispatch.lot.discarded", collection.name()));
            read();
        }, this::failed);
    }

    private void failed(Exception e) {
        problem.set(messages.failure(e));
    }

    ObservableList<CollectionDesk.Line> rows() {
        return rows;
    }

    StringProperty problemProperty() {
        return problem;
    }
}
