package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.CountedWork;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.domain.output.PdfOutput;
import fr.paraphe.domain.output.PrintOrder;
import fr.paraphe.domain.shared.FileName;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** «Télécharger les documents» and «Imprimer les documents»: how, then how far it is and what became of them (F172, F175). */
public final class HandOutViewModel {
    private final HandOutDesk desk;
    private final List<UUID> ids;
    private final Messages messages;
    private final CountedWork work;
    private final ObjectProperty<PdfOutput.Form> form = new SimpleObjectProperty<>(PdfOutput.Form.EACH);
    private final BooleanProperty proofs = new SimpleBooleanProperty();
    private final BooleanProperty oneJob = new SimpleBooleanProperty(true);
    private final StringProperty problem = new SimpleStringProperty("");

    /** Creates the window's model for the documents of those requests. */
    public HandOutViewModel(HandOutDesk desk, List<UUID> ids, TaskRunner runner, Messages messages) {
        this.desk = desk;
        this.ids = List.copyOf(ids);
        this.messages = messages;
        work = new CountedWork(runner, messages);
    }

    /** Writes the documents into {@code target}, a folder or a file as the form says, then tells {@code reported} what became of them. */
    void write(Path target, Consumer<String> reported) {
        if (!readyBinding().get()) {
            return;
        }
        problem.set("");
        PdfOutput output = PdfOutput.chosen(form.get(), target, false);
        boolean with = proofs.get();
        work.run(ids.size(), (done, cancelled) -> desk.write(ids, with, output, done, cancelled),
                outcome -> reported.accept(work.said(outcome, output)), problem::set);
    }

    /** Prints the documents as the print dialog was answered, then tells {@code reported} what became of them. */
    void print(PrintOrder order, Consumer<String> reported) {
        if (!readyBinding().get()) {
            return;
        }
        problem.set("");
        work.run(ids.size(), (done, cancelled) -> desk.print(ids, order, done, cancelled),
                outcome -> reported.accept(work.said(outcome, order)), problem::set);
    }

    /** Says what to do on a computer that has no printer. */
    void withoutPrinter() {
        problem.set(messages.text("tracking.print.none"));
    }

    /** Gives up what is going on, after the document in hand. */
    public void interrupt() {
        work.interrupt();
    }

    /** Returns the name proposed for the archive. */
    String proposedName() {
        return FileName.safe(messages.text("tracking.download.archive")) + "." + PdfOutput.Form.ZIP.ending();
    }

    /** Returns how many documents there are, in words. */
    String counted() {
        return messages.count("output.documents", ids.size());
    }

    /** Returns whether nothing is going on. */
    BooleanBinding readyBinding() {
        return work.runningProperty().isEmpty();
    }

    CountedWork work() {
        return work;
    }

    /** Returns in what form the documents are written. */
    ObjectProperty<PdfOutput.Form> formProperty() {
        return form;
    }

    /** Returns whether the proof files go with the documents. */
    BooleanProperty proofsProperty() {
        return proofs;
    }

    /** Returns whether all documents make one print job. */
    BooleanProperty oneJobProperty() {
        return oneJob;
    }

    StringProperty problemProperty() {
        return problem;
    }
}
