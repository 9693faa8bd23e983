package fr.paraphe.desktop.directory.lists;

import fr.paraphe.desktop.kit.grid.GridModel;
import fr.paraphe.desktop.shell.Navigation;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.lists.CampusList;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** What is done from a list of records: the documents of those ticked are sent (F075, F076). */
public final class DocumentActs {
    private final RecordKind about;
    private final GridModel grid;
    private final Navigation navigation;
    private final BooleanProperty ticked = new SimpleBooleanProperty();

    /** Creates the acts on the records of {@code list}, which are of the kind {@code about}. */
    public DocumentActs(RecordKind about, ListModel list, Navigation navigation) {
        this.about = about;
        grid = list.grid();
        this.navigation = navigation;
        grid.selection().revisionProperty().subscribe(() -> ticked.set(grid.ticked() > 0));
    }

    /** Opens the window «Envoi» for what is ticked (F076, F080). */
    void send() {
        if (ticked.get()) {
            grid.chosen(ids -> navigation.sendDocuments(about, ids));
        }
    }

    /** Opens the window that asks the companies of what is ticked to check their data (X19). */
    void sendShuttles() {
        if (ticked.get()) {
            grid.chosen(navigation::sendShuttles);
        }
    }

    /** Opens the window in which scans of documents signed by hand are attached (X18). */
    void signOnPaper() {
        if (ticked.get()) {
            grid.chosen(ids -> navigation.signOnPaper(about, ids));
        }
    }

    /** Tells whether companies may be asked to check the records of this list (X19). */
    boolean shuttles() {
        return about == RecordKind.INTERNSHIP;
    }

    /** Tells whether the list shows how the documents of its records are signed: those may be signed on paper (X18). */
    boolean signed() {
        return CampusList.signed(about).isPresent();
    }

    /** Returns whether a record is ticked. */
    ReadOnlyBooleanProperty tickedProperty() {
        return ticked;
    }
}
