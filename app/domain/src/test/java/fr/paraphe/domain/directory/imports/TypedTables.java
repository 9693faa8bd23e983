package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.shared.RefusedException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads tables typed in a test: lines of cells separated by semicolons, the first one being the headers. */
public final class TypedTables implements TableFiles {
    @Override
    public List<TableSource> recognise(List<ImportSource> sources) {
        return sources.stream().map(s -> new TableSource(List.of(s), "", TableSource.Format.TEXT, "UTF-8", ";", true)).toList();
    }

    @Override
    public List<String> encodings(TableSource table) {
        return List.of("UTF-8");
    }

    @Override
    public OpenTable open(TableSource table) {
        if (table.sources().getFirst() instanceof ImportSource.Pasted(String text)) {
            return new Open(text.lines().toList());
        }
        throw new RefusedException("file-unreadable", "Texte attendu.");
    }

    /** One table being read. */
    private static final class Open implements OpenTable {
        private final List<String> lines;
        private final Iterator<String> rest;
        private int line = 1;

        Open(List<String> lines) {
            this.lines = lines;
            rest = lines.subList(1, lines.size()).iterator();
        }

        @Override
        public List<String> headers() {
            return Arrays.asList(lines.getFirst().split(";", -1));
        }

        @Override
        public @Nullable Row next() {
            return rest.hasNext() ? new Row(++line, Arrays.asList(rest.next().split(";", -1))) : null;
        }

        @Override
        public double progress() {
            return line / (double) lines.size();
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
