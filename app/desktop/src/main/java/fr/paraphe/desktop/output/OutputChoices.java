package fr.paraphe.desktop.output;

import fr.paraphe.desktop.shell.WorkstationMemory;
import fr.paraphe.domain.output.PdfOutput;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What was chosen last in the window «Envoi» on this workstation, which remembers each choice as it is made. */
final class OutputChoices {
    private final WorkstationMemory memory;
    private final ObjectProperty<OutputKind> kind = new SimpleObjectProperty<>(OutputKind.SIGNATURE);
    private final ObjectProperty<PdfOutput.Form> form = new SimpleObjectProperty<>(PdfOutput.Form.EACH);
    private final BooleanProperty evenPages = new SimpleBooleanProperty();
    private final BooleanProperty oneJob = new SimpleBooleanProperty(true);

    OutputChoices(WorkstationMemory memory) {
        this.memory = memory;
        remember("last-output.kind", kind, named(OutputKind.values()));
        remember("last-output.pdf.form", form, named(PdfOutput.Form.values()));
        remember("last-output.pdf.even-pages", evenPages, words -> Optional.of(Boolean.valueOf(words)));
        remember("last-output.print.one-job", oneJob, words -> Optional.of(Boolean.valueOf(words)));
    }

    private <T> void remember(String key, Property<T> choice, Function<String, Optional<T>> read) {
        memory.get(key).flatMap(read).ifPresent(choice::setValue);
        Consumer<T> keep = now -> memory.put(key, String.valueOf(now));
        choice.addListener((_, _, now) -> keep.accept(now));
    }

    private static <E extends Enum<E>> Function<String, Optional<E>> named(E[] all) {
        return words -> Arrays.stream(all).filter(one -> one.name().equals(words)).findFirst();
    }

    ObjectProperty<OutputKind> kindProperty() {
        return kind;
    }

    ObjectProperty<PdfOutput.Form> formProperty() {
        return form;
    }

    /** Returns whether each document of a single file begins on a new sheet. */
    BooleanProperty evenPagesProperty() {
        return evenPages;
    }

    /** Returns whether all documents make one print job. */
    BooleanProperty oneJobProperty() {
        return oneJob;
    }
}
