package fr.paraphe.desktop.kit.grid;

import fr.paraphe.desktop.kit.CancelFlag;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SheetCopy;
import fr.paraphe.desktop.kit.SheetWriter;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.domain.shared.listing.ListColumn;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.domain.shared.listing.ListRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Copies and exports rows, the displayed columns only (F092, 6.2), page after page in the background. */
final class GridTransfer {
    /** Above this many rows the clipboard receives no HTML: it would weigh tens of megabytes. */
    static final long LONGEST_HTML = 20_000;

    /** Rows to take, {@code total} at most: {@code few} by identifier or else those of {@code query} that {@code wanted} keeps. */
    record Rows(ListQuery query, Predicate<ListRow> wanted, long total, List<UUID> few) {}

    /** What is taken of each row: some columns and, when there is one, the remarks. */
    record Shape(List<GridField> fields, List<GridSpec.Note> notes) {
        List<String> titles() {
            List<String> titles = new ArrayList<>(fields.stream().map(field -> field.column().title()).toList());
            notes.forEach(note -> titles.add(note.title()));
            return titles;
        }

        List<String> texts(ListRow row) {
            List<String> texts = new ArrayList<>(fields.stream().map(field -> field.plain(row)).toList());
            notes.forEach(note -> texts.add(note.text().apply(row)));
            return texts;
        }

        List<@Nullable Object> cells(ListRow row) {
            List<@Nullable Object> cells = new ArrayList<>();
            for (GridField field : fields) {
                cells.add(field.column().labels().isPresent() ? field.plain(row) : field.cell(row));
            }
            notes.forEach(note -> cells.add(note.text().apply(row)));
            return Collections.unmodifiableList(cells);
        }

        Set<Integer> numbers() {
            return IntStream.range(0, fields.size()).filter(i -> kind(fields.get(i)) == ListColumn.Kind.NUMBER).boxed()
                    .collect(Collectors.toSet());
        }

        List<SheetExport.Header> headers() {
            List<SheetExport.Header> headers = new ArrayList<>();
            fields.forEach(field -> headers.add(new SheetExport.Header(field.column().title(), kind(field))));
            notes.forEach(note -> headers.add(new SheetExport.Header(note.title(), ListColumn.Kind.TEXT)));
            return headers;
        }

        private static ListColumn.Kind kind(GridField field) {
            return field.column().labels().isPresent() ? ListColumn.Kind.TEXT : field.kind();
        }
    }

    private final GridPorts ports;
    private final TaskRunner runner;
    private final Messages messages;
    private final GridHost host;
    private final GridWork work;

    GridTransfer(GridPorts ports, TaskRunner runner, Messages messages, GridHost host, GridWork work) {
        this.ports = ports;
        this.runner = runner;
        this.messages = messages;
        this.host = host;
        this.work = work;
    }

    /** Gives the copy of {@code rows}, under titles when asked, to {@code clipboard}; nothing when cancelled. */
    void copy(Rows rows, Shape shape, boolean titled, Consumer<SheetCopy> clipboard) {
        begin("kit.grid.copying").ifPresent(flag -> runner.run(() -> {
            var writer = new SheetWriter(shape.numbers(), rows.total() <= LONGEST_HTML);
            if (titled) {
                writer.row(shape.titles());
            }
            var stream = stream(rows, flag);
            long count = 0;
            while (stream.hasNext()) {
                writer.row(shape.texts(stream.next()));
                count++;
            }
            return new Copied(writer.end(), count);
        }, copied -> {
            if (!flag.getAsBoolean()) {
                clipboard.accept(copied.copy());
            }
            end(flag, messages.count("kit.grid.copied", copied.count()));
        }, this::fail));
    }

    private record Copied(SheetCopy copy, long count) {}

    /** Writes {@code rows} to {@code file}. */
    void export(Rows rows, Shape shape, String name, SheetExport.Format format, Path file) {
        begin("kit.grid.exporting").ifPresent(flag -> runner.run(() -> {
            var stream = stream(rows, flag);
            var cells = new Cells(stream, shape);
            ports.export().write(file, format, new SheetExport.Sheet(name, shape.headers(), cells), flag);
            return cells.count;
        }, count -> end(flag, messages.count("kit.grid.exported", count, String.valueOf(file.getFileName()))), this::fail));
    }

    private Optional<CancelFlag> begin(String key) {
        var flag = work.begin(messages.text(key));
        if (flag.isEmpty()) {
            host.say(messages.text("kit.grid.busy"));
        }
        return flag;
    }

    private Iterator<ListRow> stream(Rows rows, BooleanSupplier cancelled) {
        if (!rows.few().isEmpty()) {
            return rows.few().stream().flatMap(id -> ports.listing().row(rows.query(), id).stream()).iterator();
        }
        return new RowStream(ports.listing(), rows.query(), rows.wanted(), cancelled,
                read -> runner.onScreen(() -> work.advance(read, rows.total())));
    }

    private void end(CancelFlag flag, String done) {
        work.end();
        host.say(flag.getAsBoolean() ? messages.text("kit.grid.cancelled") : done);
    }

    private void fail(Exception e) {
        work.end();
        host.say(messages.failure(e));
    }

    private static final class Cells implements Iterator<List<@Nullable Object>> {
        private final Iterator<ListRow> stream;
        private final Shape shape;
        private long count;

        Cells(Iterator<ListRow> stream, Shape shape) {
            this.stream = stream;
            this.shape = shape;
        }

        @Override
        public boolean hasNext() {
            return stream.hasNext();
        }

        @Override
        public List<@Nullable Object> next() {
            count++;
            return shape.cells(stream.next());
        }
    }
}
