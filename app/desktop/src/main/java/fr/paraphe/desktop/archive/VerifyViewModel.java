package fr.paraphe.desktop.archive;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.kit.Tone;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.archive.FindSignedDocument.Found;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** «Vérifier un PDF signé»: files are read one after the other in the background, each with the proof file of the same name (E33, X12). */
public final class VerifyViewModel {
    /** More files at once are another work, that of the command line. */
    static final int MOST = 500;

    private final VerifyDesk desk;
    private final InstantSource clock;
    private final TaskRunner runner;
    private final Messages messages;
    private final Status status;
    private final FileWords words;
    private final ObservableList<CheckedFile> rows = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable CheckedFile> selected = new SimpleObjectProperty<>();
    private final BooleanProperty reading = new SimpleBooleanProperty();
    private final StringProperty summary = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private Status.@Nullable Work work;
    private int done;
    private boolean inFront;

    /** Creates the screen's model, without any file; {@code clock} dates the reports. */
    public VerifyViewModel(VerifyDesk desk, InstantSource clock, TaskRunner runner, Messages messages, Status status) {
        this.desk = desk;
        this.clock = clock;
        this.runner = runner;
        this.messages = messages;
        this.status = status;
        words = new FileWords(messages);
    }

    /** Tells how many files there are while the screen is in front; the reading goes on behind. */
    void front(boolean now) {
        inFront = now;
        tell();
    }

    /** Adds files, PDFs and proof files in any order, and reads them; a file of the list is read again. At most 500 files in all. */
    void add(List<Path> dropped) {
        problem.set("");
        List<Path> files = dropped.stream().map(path -> path.toAbsolutePath().normalize()).distinct().toList();
        List<Path> pdfs = files.stream().filter(file -> !CheckedFile.isProof(file)).toList();
        pdfs.forEach(this::put);
        files.stream().filter(CheckedFile::isProof).forEach(this::attach);
        if (rows.size() > MOST) {
            rows.remove(MOST, rows.size());
            problem.set(messages.text("archive.problem.too-many", messages.number(MOST)));
        }
        if (selected.get() == null && !rows.isEmpty()) {
            selected.set(rows.getFirst());
        }
        next();
    }

    private void put(Path pdf) {
        Optional<CheckedFile> alone = rows.stream().filter(row -> CheckedFile.isProof(row.file()) && row.sameName(pdf)).findFirst();
        alone.ifPresent(rows::remove);
        int place = place(pdf);
        Optional<Path> proof = alone.map(CheckedFile::file).or(() -> place < 0 ? Optional.empty() : rows.get(place).proof());
        set(place(pdf), CheckedFile.of(pdf, proof));
    }

    /** A proof goes to the PDF of its name, the one of the same folder first; alone, it waits for it. */
    private void attach(Path proof) {
        List<CheckedFile> named = rows.stream().filter(row -> !CheckedFile.isProof(row.file()) && row.sameName(proof)).toList();
        Optional<CheckedFile> own = named.stream().filter(row -> Objects.equals(row.file().getParent(), proof.getParent())).findFirst()
                .or(() -> named.stream().findFirst());
        if (own.isPresent()) {
            set(place(own.get().file()), CheckedFile.of(own.get().file(), Optional.of(proof)));
        } else if (place(proof) < 0) {
            rows.add(CheckedFile.of(proof, Optional.empty()));
        }
    }

    private int place(Path file) {
        return IntStream.range(0, rows.size()).filter(i -> rows.get(i).file().equals(file)).findFirst().orElse(-1);
    }

    /** The file in front stays in front when something new is known of it. */
    private void set(int place, CheckedFile row) {
        if (place < 0) {
            rows.add(row);
            return;
        }
        CheckedFile front = selected.get();
        boolean chosen = front != null && front.file().equals(row.file());
        rows.set(place, row);
        if (chosen) {
            selected.set(row);
        }
    }

    /** Reads the first file that waits, unless one is being read. */
    private void next() {
        tell();
        if (reading.get()) {
            return;
        }
        Optional<CheckedFile> first = waiting().findFirst();
        if (first.isEmpty()) {
            end();
            return;
        }
        CheckedFile taken = first.get().as(FileState.READING);
        set(place(taken.file()), taken);
        reading.set(true);
        tell();
        runner.run(() -> checked(taken), result -> arrived(taken, result),
                e -> arrived(taken, taken.failed(messages.failure(e))));
    }

    /** A file has its verdict even when the base cannot be asked about it. */
    private CheckedFile checked(CheckedFile taken) {
        VerifyDesk.Judged judged = desk.judge(taken.file(), taken.proof());
        Optional<Found> found;
        try {
            found = desk.find(judged);
        } catch (RuntimeException e) {
            return taken.judged(judged, Optional.empty(), messages.failure(e));
        }
        return taken.judged(judged, found, "");
    }

    /** A file that was taken off, or given a proof in the meantime, keeps nothing of this answer. */
    private void arrived(CheckedFile taken, CheckedFile result) {
        reading.set(false);
        done++;
        int place = place(taken.file());
        if (place >= 0 && rows.get(place).equals(taken)) {
            set(place, result);
        }
        next();
    }

    private Stream<CheckedFile> waiting() {
        return rows.stream().filter(row -> row.state() == FileState.WAITING);
    }

    private void tell() {
        summary.set(summary());
        if (inFront) {
            status.rows(summary.get());
        }
        long left = waiting().count() + (reading.get() ? 1 : 0);
        if (work == null && left > 1) {
            done = 0;
            work = status.beginCancellable(messages.text("archive.work"), this::stop);
        }
        if (work != null) {
            work.progress(done, done + left);
        }
    }

    private String summary() {
        if (rows.isEmpty()) {
            return "";
        }
        var parts = new ArrayList<String>();
        parts.add(messages.count("archive.count.files", rows.size()));
        long sound = rows.stream().filter(row -> row.state().tone() == Tone.SUCCESS).count();
        long unread = rows.stream().filter(row -> row.state().unread()).count();
        long doubtful = rows.size() - sound - unread;
        if (sound > 0) {
            parts.add(messages.count("archive.count.sound", sound));
        }
        if (doubtful > 0) {
            parts.add(messages.count("archive.count.doubtful", doubtful));
        }
        if (unread > 0) {
            parts.add(messages.count("archive.count.left", unread));
        }
        return String.join(" · ", parts);
    }

    private void end() {
        if (work != null) {
            work.end(messages.count("archive.done", done));
            work = null;
        }
    }

    /** Reads no further than the file in hand. */
    public void stop() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).state() == FileState.WAITING) {
                set(i, rows.get(i).as(FileState.STOPPED));
            }
        }
        tell();
        end();
    }

    /** Reads every file again: files and base may have changed since. */
    void again() {
        for (int i = 0; i < rows.size(); i++) {
            if (!CheckedFile.isProof(rows.get(i).file())) {
                set(i, rows.get(i).as(FileState.WAITING));
            }
        }
        next();
    }

    /** Takes every file off the list; the files themselves stay where they are. */
    void clear() {
        rows.clear();
        selected.set(null);
        problem.set("");
        tell();
        end();
    }

    /** Takes the file in front off the list; the next one comes to the front. */
    void remove() {
        int place = rows.indexOf(selected.get());
        if (place >= 0) {
            rows.remove(place);
            selected.set(rows.isEmpty() ? null : rows.get(Math.min(place, rows.size() - 1)));
            tell();
        }
    }

    /** Returns the report on every file, as text. */
    String report() {
        return words.report(rows, clock.instant());
    }

    /** Returns the report on the file in front, as text; empty when there is none. */
    String reportOnSelected() {
        return Optional.ofNullable(selected.get()).map(row -> words.report(List.of(row), clock.instant())).orElse("");
    }

    /** Says that a report was copied. */
    void copied() {
        status.say(messages.text("archive.copied"));
    }

    FileWords words() {
        return words;
    }

    ObservableList<CheckedFile> rows() {
        return rows;
    }

    ObjectProperty<@Nullable CheckedFile> selectedProperty() {
        return selected;
    }

    BooleanProperty readingProperty() {
        return reading;
    }

    StringProperty summaryProperty() {
        return summary;
    }

    StringProperty problemProperty() {
        return problem;
    }
}
