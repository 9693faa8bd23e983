package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.domain.shared.Settings;
import fr.paraphe.domain.shared.Sha256;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells what files hold before anything is imported: which tables, of what kind, what their columns mean. */
public final class ExamineFiles {
    private static final int PREVIEW = 20;
    private static final int LONGEST_SETTING = 4_000;
    private static final String MEMORY = "import.colonnes.";

    private final TableFiles files;
    private final ImportFields catalogue;
    private final Settings settings;

    /** Creates the use case; what columns mean is remembered in {@code settings}, by the set of headers. */
    public ExamineFiles(TableFiles files, ImportFields catalogue, Settings settings) {
        this.files = files;
        this.catalogue = catalogue;
        this.settings = settings;
    }

    /**
     * Tells what each table of {@code sources} holds.
     *
     * @throws RefusedException in French, when something given cannot be read
     */
    public List<Examined> examine(List<ImportSource> sources) {
        return files.recognise(sources).stream().map(this::examine).toList();
    }

    /** Tells what a table holds when it is read as asked: another encoding, separator, with or without headers. */
    public Examined examine(TableSource table) {
        try (OpenTable open = files.open(table)) {
            List<String> headers = open.headers();
            var preview = new ArrayList<List<String>>();
            for (OpenTable.Row row = open.next(); row != null && preview.size() < PREVIEW; row = open.next()) {
                preview.add(row.cells());
            }
            Optional<Memory> memory = remembered(headers);
            Optional<ImportKind> kind = memory.map(Memory::kind).or(() -> catalogue.recognise(headers));
            ColumnMapping mapping = memory.map(Memory::mapping).orElseGet(() -> kind.map(k -> catalogue.propose(k, headers))
                    .orElseGet(() -> new ColumnMapping(headers.stream().map(_ -> ColumnMapping.IGNORED).toList())));
            return new Examined(table, kind, headers, mapping, memory.isPresent(), preview, files.encodings(table));
        }
    }

    /** Proposes what the columns mean for a kind chosen by a person: what he said of these headers before, or their known names. */
    public ColumnMapping propose(ImportKind kind, List<String> headers) {
        return remembered(headers).filter(m -> m.kind() == kind).map(Memory::mapping).orElseGet(() -> catalogue.propose(kind, headers));
    }

    /** Remembers what a person said of a table with those headers. */
    public void remember(List<String> headers, ImportKind kind, ColumnMapping mapping) {
        String value = kind.name() + ";" + String.join(";", mapping.fields());
        if (value.length() <= LONGEST_SETTING) {
            settings.put(key(headers), value);
        }
    }

    private record Memory(ImportKind kind, ColumnMapping mapping) {}

    private Optional<Memory> remembered(List<String> headers) {
        return settings.get(key(headers)).flatMap(value -> {
            String[] parts = value.split(";", -1);
            List<String> fields = List.of(parts).subList(1, parts.length);
            return Arrays.stream(ImportKind.values()).filter(k -> k.name().equals(parts[0]) && fields.size() == headers.size()).findFirst()
                    .map(k -> new Memory(k, new ColumnMapping(fields)));
        });
    }

    private static String key(List<String> headers) {
        return MEMORY + Sha256.hex(headers.stream().map(SearchText::normalised).collect(Collectors.joining("\n"))).substring(0, 32);
    }
}
