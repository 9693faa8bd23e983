package fr.paraphe.connectors.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.paraphe.domain.directory.imports.OpenTable;
import fr.paraphe.domain.directory.imports.TableSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A text being read row by row. */
final class TextTable implements OpenTable {
    private static final int LONGEST_CELL = 4 * 1024 * 1024;

    private final String name;
    private final String encoding;
    private final long size;
    private final boolean lenient;
    private final GuardedStream stream;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final List<String> headers;
    private @Nullable CsvRecord waiting;

    /** Opens a text at its first row. */
    TextTable(Content content, TableSource source) throws IOException {
        name = content.name();
        encoding = source.encoding();
        size = Math.max(1, content.size());
        lenient = source.separator().equals("\t");
        stream = new GuardedStream(content.open(), name, TextTables.LARGEST);
        Charset charset = TextTables.charset(source.encoding());
        var text = new BufferedReader(new InputStreamReader(stream, charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)));
        skipMark(text);
        reader = CsvReader.builder().fieldSeparator(source.separator()).allowExtraFields(true).allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false).maxBufferSize(LONGEST_CELL).ofCsvRecord(text);
        records = reader.iterator();
        CsvRecord first = record();
        if (first == null) {
            close();
            throw Refusals.file("file-empty", name, "est vide.");
        }
        headers = source.headers() ? List.copyOf(first.getFields()) : numbered(first.getFieldCount());
        waiting = source.headers() ? null : first;
    }

    private static void skipMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
    }

    static List<String> numbered(int width) {
        return IntStream.rangeClosed(1, width).mapToObj(i -> "Colonne " + i).toList();
    }

    @Override
    public List<String> headers() {
        return headers;
    }

    @Override
    public @Nullable Row next() {
        CsvRecord record = waiting != null ? waiting : record();
        waiting = null;
        return record == null ? null : new Row((int) record.getStartingLineNumber(), row(record));
    }

    private @Nullable CsvRecord record() {
        try {
            CsvRecord record = records.hasNext() ? records.next() : null;
            while (record != null && record.getFields().stream().allMatch(String::isBlank)) {
                record = records.hasNext() ? records.next() : null;
            }
            return record;
        } catch (CsvParseException | NoSuchElementException e) {
            throw Refusals.file("file-malformed", name,
                    "est mal formé\u00a0: un guillemet n'est pas fermé, ou du texte suit un guillemet fermant.");
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException ? wrongEncoding() : Refusals.unreadable(name);
        }
    }

    private RuntimeException wrongEncoding() {
        return Refusals.file("file-encoding", name, "n'est pas en " + encoding + "\u00a0: choisissez un autre encodage.");
    }

    private List<String> row(CsvRecord record) {
        List<String> cells = record.getFields();
        int width = headers.size();
        boolean wide = cells.size() > width && cells.subList(width, cells.size()).stream().anyMatch(cell -> !cell.isBlank());
        if (wide || (cells.size() < width && !lenient)) {
            throw Refusals.file("row-ragged", name, "a " + cells.size() + " cellules pour " + width + " colonnes à la ligne "
                    + record.getStartingLineNumber() + "\u00a0: il est tronqué, ou un séparateur manque de guillemets.");
        }
        if (cells.size() < width) {
            var padded = new ArrayList<String>(cells);
            while (padded.size() < width) {
                padded.add("");
            }
            return padded;
        }
        return cells.subList(0, width);
    }

    @Override
    public double progress() {
        return Math.min(1, stream.count() / (double) size);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
