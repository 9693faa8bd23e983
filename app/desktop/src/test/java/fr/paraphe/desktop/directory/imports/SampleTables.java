package fr.paraphe.desktop.directory.imports;

import fr.paraphe.domain.directory.imports.ImportSource;
import fr.paraphe.domain.directory.imports.OpenTable;
import fr.paraphe.domain.directory.imports.TableFiles;
import fr.paraphe.domain.directory.imports.TableSource;
import fr.paraphe.domain.shared.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads simple texts, in files or pasted: no quotes, one row a line. */
final class SampleTables implements TableFiles {
    private static final List<String> ENCODINGS = List.of("UTF-8", "windows-1252", "x-MacRoman");

    @Override
    public List<TableSource> recognise(List<ImportSource> sources) {
        return sources.stream().map(SampleTables::recognise).toList();
    }

    private static TableSource recognise(ImportSource source) {
        if (source instanceof ImportSource.Pasted) {
            return new TableSource(List.of(source), "", TableSource.Format.TEXT, "UTF-8", "\t", true);
        }
        byte[] content = content(source);
        if (content.length > 0 && content[0] == (byte) 0x89) {
            throw new RefusedException("file-image", "«\u00a0" + source.name()
                    + "\u00a0» est une image\u00a0: donnez la liste elle-même.");
        }
        String encoding = "UTF-8";
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
        } catch (CharacterCodingException e) {
            encoding = "windows-1252";
        }
        String first = new String(content, Charset.forName(encoding)).lines().findFirst().orElse("");
        String separator = List.of(";", ",", "\t").stream()
                .max(Comparator.comparingInt((String sign) -> first.split(Pattern.quote(sign), -1).length)).orElse(";");
        return new TableSource(List.of(source), "", TableSource.Format.TEXT, encoding, separator, true);
    }

    private static byte[] content(ImportSource source) {
        try {
            return switch (source) {
                case ImportSource.OfFile file -> Files.readAllBytes(file.path());
                case ImportSource.Pasted pasted -> pasted.text().getBytes(StandardCharsets.UTF_8);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> encodings(TableSource table) {
        return ENCODINGS;
    }

    @Override
    public OpenTable open(TableSource table) {
        String text = new String(content(table.sources().getFirst()), Charset.forName(table.encoding()));
        return new Open(text.lines().filter(line -> !line.isBlank())
                .map(line -> Arrays.asList(line.split(Pattern.quote(table.separator()), -1))).toList(), table.headers());
    }

    /** One table being read. */
    private static final class Open implements OpenTable {
        private final List<String> headers;
        private final Iterator<List<String>> rest;
        private final int size;
        private int line;

        Open(List<List<String>> lines, boolean titles) {
            size = lines.size();
            headers = titles ? lines.getFirst()
                    : IntStream.rangeClosed(1, lines.getFirst().size()).mapToObj(n -> "Colonne " + n).toList();
            rest = lines.subList(titles ? 1 : 0, size).iterator();
            line = titles ? 1 : 0;
        }

        @Override
        public List<String> headers() {
            return headers;
        }

        @Override
        public @Nullable Row next() {
            if (!rest.hasNext()) {
                return null;
            }
            var cells = new ArrayList<String>(rest.next());
            while (cells.size() < headers.size()) {
                cells.add("");
            }
            return new Row(++line, cells.subList(0, headers.size()));
        }

        @Override
        public double progress() {
            return line / (double) size;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
