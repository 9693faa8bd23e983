package fr.paraphe.desktop.shell;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Chooses a base and opens it in the background; what is refused is said beside what asked for it (E01). */
public final class ConnectionViewModel<B extends OpenBase> {
    /** The sizes of demonstration offered, in internships. */
    public static final List<Integer> SIZES = List.of(60, 1_000, 10_000, 100_000);

    private final Bases<B> bases;
    private final TaskRunner runner;
    private final Messages messages;
    private final Consumer<B> opened;
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Path> file = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Path> newFile = new SimpleObjectProperty<>();
    private final StringProperty openError = new SimpleStringProperty("");
    private final StringProperty createError = new SimpleStringProperty("");
    private final StringProperty demonstrationError = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty step = new SimpleStringProperty("");
    private final DoubleProperty progress = new SimpleDoubleProperty(-1);

    /** Creates the choice; {@code opened} receives the base once it is open. */
    public ConnectionViewModel(Bases<B> bases, TaskRunner runner, Messages messages, Consumer<B> opened) {
        this.bases = bases;
        this.runner = runner;
        this.messages = messages;
        this.opened = opened;
    }

    /** Reads the bases opened before. */
    public void load() {
        runner.run(bases::recent, found -> {
            recent.setAll(found);
            if (file.get() == null && !found.isEmpty()) {
                file.set(found.getFirst());
            }
        }, e -> openError.set(messages.failure(e)));
    }

    /** Opens the chosen file with {@code password}. */
    public void open(String password) {
        Path chosen = file.get();
        if (chosen == null) {
            openError.set(messages.text("shell.open.choose"));
        } else if (password.isEmpty()) {
            openError.set(messages.text("shell.open.password-missing"));
        } else {
            start(() -> bases.open(chosen, password.toCharArray()), openError);
        }
    }

    /** Creates a base in the chosen file; the password is given twice. */
    public void create(String password, String again) {
        Path chosen = newFile.get();
        if (chosen == null) {
            createError.set(messages.text("shell.create.choose"));
        } else if (password.isEmpty()) {
            createError.set(messages.text("shell.open.password-missing"));
        } else if (!password.equals(again)) {
            createError.set(messages.text("shell.create.different"));
        } else {
            start(() -> bases.create(chosen, password.toCharArray()), createError);
        }
    }

    /** Opens the demonstration base. */
    public void demonstration(int students) {
        ProgressListener listener = (words, done, total) -> runner.onScreen(() -> tell(words, done, total));
        start(() -> bases.demonstration(students, listener), demonstrationError);
    }

    private void tell(String words, int done, int total) {
        step.set(words);
        progress.set(total == 0 ? -1 : (double) done / total);
    }

    private void start(TaskRunner.Job<B> job, StringProperty error) {
        List.of(openError, createError, demonstrationError).forEach(property -> property.set(""));
        busy.set(true);
        tell(messages.text("shell.connection.opening"), 0, 0);
        runner.run(job, base -> {
            busy.set(false);
            opened.accept(base);
        }, e -> {
            busy.set(false);
            error.set(messages.failure(e));
        });
    }

    ObservableList<Path> recent() {
        return recent;
    }

    ObjectProperty<@Nullable Path> fileProperty() {
        return file;
    }

    ObjectProperty<@Nullable Path> newFileProperty() {
        return newFile;
    }

    StringProperty openErrorProperty() {
        return openError;
    }

    StringProperty createErrorProperty() {
        return createError;
    }

    StringProperty demonstrationErrorProperty() {
        return demonstrationError;
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    StringProperty stepProperty() {
        return step;
    }

    DoubleProperty progressProperty() {
        return progress;
    }
}
