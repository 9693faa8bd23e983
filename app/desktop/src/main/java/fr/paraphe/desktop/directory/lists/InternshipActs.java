package fr.paraphe.desktop.directory.lists;

import fr.paraphe.desktop.kit.grid.GridModel;
import fr.paraphe.desktop.shell.Navigation;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** What is done from the list of internships: the documents of those ticked are sent (F076). */
public final class InternshipActs {
    private final GridModel grid;
    private final Navigation navigation;
    private final BooleanProperty ticked = new SimpleBooleanProperty();

    /** Creates the acts on the internships of {@code list}. */
    public InternshipActs(ListModel list, Navigation navigation) {
        grid = list.grid();
        this.navigation = navigation;
        grid.selection().revisionProperty().subscribe(() -> ticked.set(grid.ticked() > 0));
    }

    /** Opens the window «Envoi» for what is ticked (F076, F080). */
    void send() {
        if (ticked.get()) {
            grid.chosen(navigation::sendDocuments);
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
            grid.chosen(navigation::signOnPaper);
        }
    }

    /** Returns whether an internship is ticked. */
    ReadOnlyBooleanProperty tickedProperty() {
        return ticked;
    }
}
