package fr.paraphe.desktop.directory.card;

import fr.paraphe.desktop.directory.LogoDesk;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.Institution;
import java.nio.file.Path;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The logo in the card of the institution (04, {@code Etab_Logo}): chosen and taken away as any field, saved and undone with the card. */
public final class LogoViewModel {
    private static final String FIELD = "logo";

    private final CardModel card;
    private final LogoDesk desk;
    private final TaskRunner runner;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<byte @Nullable []> picture = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper chosen = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private @Nullable String shown;

    /** Creates the model on the card that holds the institution. */
    public LogoViewModel(CardModel card, LogoDesk desk, TaskRunner runner, Messages messages) {
        this.card = card;
        this.desk = desk;
        this.runner = runner;
        this.messages = messages;
        card.recordProperty().subscribe(this::follow);
    }

    /** The picture follows the card: saved, cancelled, taken back. */
    private void follow(@Nullable CampusRecord record) {
        String next = record instanceof Institution institution ? institution.logo() : null;
        if (Objects.equals(next, shown)) {
            return;
        }
        shown = next;
        problem.set("");
        picture.set(null);
        chosen.set(next != null);
        if (next != null) {
            runner.run(() -> desk.picture(next), read -> {
                if (next.equals(shown)) {
                    picture.set(read);
                }
            }, e -> problem.set(messages.failure(e)));
        }
    }

    /** Takes the picture of {@code file}; one that is refused says why and leaves the former. */
    void choose(Path file) {
        busy.set(true);
        problem.set("");
        runner.run(() -> desk.keep(file), name -> {
            busy.set(false);
            card.put(FIELD, name);
        }, e -> {
            busy.set(false);
            problem.set(messages.failure(e));
        });
    }

    /** Leaves the institution without a logo. */
    void remove() {
        problem.set("");
        card.put(FIELD, null);
    }

    /** Returns the PNG shown, absent while there is none or it is being read. */
    ReadOnlyObjectProperty<byte @Nullable []> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** Returns whether there is a logo to take away. */
    ReadOnlyBooleanProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Returns whether a file is being read. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Returns why a file was not taken, empty when nothing is wrong. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
