package fr.paraphe.desktop.kit.grid;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.domain.shared.listing.ListRow;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A grid of students with everything around it kept in memory: its ports, what it tells its screen. */
final class SampleGrid implements GridHost, CellEdits, GridMemory, SheetExport {
    static final String BAD_DAY = "La date doit s'écrire jj/mm/aaaa, par exemple 05/03/2008.";

    final Messages messages = new Messages(Locale.FRENCH);
    final SampleListing listing;
    final List<List<Edit>> edits = new CopyOnWriteArrayList<>();
    final Map<String, String> remembered = new ConcurrentHashMap<>();
    final Map<String, String> shared = new ConcurrentHashMap<>();
    final List<String> said = new CopyOnWriteArrayList<>();
    final List<ListRow> opened = new CopyOnWriteArrayList<>();
    final List<Optional<ListRow>> shown = new CopyOnWriteArrayList<>();
    final List<List<@Nullable Object>> written = new ArrayList<>();
    final List<Header> headers = new ArrayList<>();
    volatile String counted = "";

    SampleGrid(int students) {
        listing = SampleListing.students(students);
    }

    GridModel model(TaskRunner runner) {
        return new GridModel(SampleStudents.spec(), new GridPorts(listing, this, this, new Shared(), this), runner, messages, this);
    }

    @Override
    public EditOutcome edits(List<Edit> asked) {
        edits.add(asked);
        for (Edit edit : asked) {
            if (edit.column().equals("birthDate") && !edit.typed().isEmpty() && day(edit.typed()) == null) {
                return new EditOutcome.Refused(edit, BAD_DAY);
            }
        }
        asked.forEach(edit -> listing.write(edit.row(), edit.column(), switch (edit.column()) {
            case "birthDate" -> day(edit.typed());
            case "adult" -> Boolean.valueOf(edit.typed());
            default -> edit.typed();
        }));
        return new EditOutcome.Accepted();
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed, DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH));
        } catch (DateTimeParseException _) {
            return null; // refused with a sentence
        }
    }

    @Override
    public Optional<String> get(String key) {
        return Optional.ofNullable(remembered.get(key));
    }

    @Override
    public void put(String key, String text) {
        remembered.put(key, text);
    }

    /** What all who use the base find. */
    private final class Shared implements GridMemory {
        @Override
        public Optional<String> get(String key) {
            return Optional.ofNullable(shared.get(key));
        }

        @Override
        public void put(String key, String text) {
            shared.put(key, text);
        }
    }

    @Override
    public void write(Path file, Format format, Sheet sheet, BooleanSupplier cancelled) {
        headers.addAll(sheet.headers());
        sheet.rows().forEachRemaining(written::add);
    }

    @Override
    public void counted(String text) {
        counted = text;
    }

    @Override
    public void say(String message) {
        said.add(message);
    }

    @Override
    public void open(ListRow row) {
        opened.add(row);
    }

    @Override
    public void selected(@Nullable ListRow row) {
        shown.add(Optional.ofNullable(row));
    }
}
