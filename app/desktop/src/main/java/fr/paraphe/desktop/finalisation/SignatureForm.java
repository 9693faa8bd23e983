package fr.paraphe.desktop.finalisation;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.signing.Gesture;
import fr.paraphe.domain.signing.SignatureVisual.Mode;
import fr.paraphe.domain.signing.SignatureVisuals;
import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** How the representative signs: his name typed, or a picture of his signature, in that order (F123–F127). */
final class SignatureForm {
    private final FinaliseDesk desk;
    private final TaskRunner runner;
    private final Messages messages;
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.TEXT);
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<byte @Nullable []> picture = new SimpleObjectProperty<>();
    private final StringProperty problem = new SimpleStringProperty("");

    SignatureForm(FinaliseDesk desk, TaskRunner runner, Messages messages) {
        this.desk = desk;
        this.runner = runner;
        this.messages = messages;
    }

    /** Takes the picture of a file, or says why not; the former one stays then. */
    void choose(Path file) {
        runner.run(() -> desk.picture(file), found -> {
            problem.set("");
            picture.set(found);
        }, e -> problem.set(messages.failure(e)));
    }

    /** Returns what is still missing before {@code person} can sign, empty when nothing is. */
    String missing(PersonSnapshot person) {
        return switch (mode.get()) {
            case TEXT -> SignatureVisuals.named(name.get(), person) ? "" : messages.text("finalisation.name.missing", person.firstLast());
            case IMAGE, DRAWING -> picture.get() == null ? messages.text("finalisation.picture.missing") : "";
        };
    }

    /** Returns what he did. */
    Gesture gesture() {
        return mode.get() == Mode.TEXT ? new Gesture(Mode.TEXT, name.get(), null, "") : new Gesture(mode.get(), "", picture.get(), "");
    }

    ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    StringProperty nameProperty() {
        return name;
    }

    ObjectProperty<byte @Nullable []> pictureProperty() {
        return picture;
    }

    StringProperty problemProperty() {
        return problem;
    }
}
