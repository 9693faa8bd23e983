package fr.paraphe.connectors.files;

import fr.paraphe.domain.directory.imports.OpenTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** One sheet of a workbook being read row by row. */
final class WorkbookTable implements OpenTable {
    private static final int MOST_COLUMNS = 1_000;

    private final String name;
    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final WorkbookCells cells;
    private final List<String> headers;
    private @Nullable Row waiting;
    private int read;

    /** Opens the sheet of that name, the first one when it is empty; without {@code titles} the first row is a row like the others. */
    WorkbookTable(Path file, String sheet, boolean titles) throws IOException {
        name = String.valueOf(file.getFileName());
        workbook = open(file);
        cells = new WorkbookCells(workbook.isDate1904());
        stream = (sheet.isEmpty() ? java.util.Optional.of(workbook.getFirstSheet()) : workbook.findSheet(sheet))
                .orElseThrow(() -> Refusals.file("sheet-missing", name, "n'a pas de feuille «\u00a0" + sheet + "\u00a0»."))
                .openStream();
        rows = stream.iterator();
        Row first = row(Integer.MAX_VALUE);
        if (first == null) {
            close();
            throw Refusals.file("file-empty", name, "n'a aucune ligne dans cette feuille.");
        }
        headers = titles ? first.cells() : TextTable.numbered(first.cells().size());
        waiting = titles ? null : first;
    }

    private static ReadableWorkbook open(Path file) throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (ExcelReaderException | IllegalArgumentException e) {
            return plain(file);
        }
    }

    /** Opens a workbook that has no styles, which tell dates from numbers; those that programs write may have none. */
    private static ReadableWorkbook plain(Path file) throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
        } catch (ExcelReaderException | IllegalArgumentException e) {
            throw damaged(String.valueOf(file.getFileName()));
        }
    }

    static RuntimeException damaged(String name) {
        return Refusals.file("workbook-damaged", name, "est un classeur abîmé\u00a0: ouvrez-le dans un tableur et enregistrez-le de "
                + "nouveau.");
    }

    /** Returns the names of the sheets that hold something. */
    static List<String> sheets(Path file) throws IOException {
        try (ReadableWorkbook workbook = open(file); Stream<Sheet> sheets = workbook.getSheets()) {
            var names = new ArrayList<String>();
            for (Sheet sheet : sheets.toList()) {
                try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
                    if (rows.limit(50).anyMatch(row -> row.stream().anyMatch(WorkbookTable::filled))) {
                        names.add(sheet.getName());
                    }
                }
            }
            return names;
        } catch (RuntimeException e) {
            throw e instanceof fr.paraphe.domain.shared.RefusedException ? e : damaged(String.valueOf(file.getFileName()));
        }
    }

    private static boolean filled(@Nullable Cell cell) {
        return cell != null && cell.getRawValue() != null && !cell.getRawValue().isBlank();
    }

    @Override
    public List<String> headers() {
        return headers;
    }

    @Override
    public @Nullable Row next() {
        Row row = waiting != null ? waiting : row(headers.size());
        waiting = null;
        return row;
    }

    private @Nullable Row row(int width) {
        try {
            while (rows.hasNext()) {
                org.dhatim.fastexcel.reader.Row row = rows.next();
                read++;
                List<String> texts = texts(row, width);
                if (texts.stream().anyMatch(text -> !text.isBlank())) {
                    return new Row(row.getRowNum(), texts);
                }
            }
            return null;
        } catch (ExcelReaderException | UncheckedIOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw damaged(name);
        }
    }

    private List<String> texts(org.dhatim.fastexcel.reader.Row row, int width) {
        int size = Math.min(width, row.getCellCount());
        if (size > MOST_COLUMNS && width == Integer.MAX_VALUE) {
            throw Refusals.file("too-many-columns", name, "a plus de " + MOST_COLUMNS
                    + " colonnes\u00a0: ce n'est pas un export d'établissement.");
        }
        var texts = new ArrayList<String>();
        for (int i = 0; i < size; i++) {
            Cell cell = row.getCell(i);
            texts.add(cell == null ? "" : cells.text(cell));
        }
        while (width != Integer.MAX_VALUE && texts.size() < width) {
            texts.add("");
        }
        return texts;
    }

    @Override
    public double progress() {
        // How many rows a sheet has is not known before its end: the share grows ever more slowly towards the whole.
        return read / (read + 10_000.0);
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
