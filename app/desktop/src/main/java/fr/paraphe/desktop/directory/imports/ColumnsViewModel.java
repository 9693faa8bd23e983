package fr.paraphe.desktop.directory.imports;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.domain.directory.imports.ColumnMapping;
import fr.paraphe.domain.directory.imports.ImportField;
import fr.paraphe.domain.shared.SearchText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/** Step 3: what each column of the table in front means. */
final class ColumnsViewModel {
    /** One column: its title, a few values, the field it fills (nothing when ignored) and how that came. */
    record Line(int place, String title, String samples, Optional<ImportField> field, DraftTable.Origin origin) {}

    private final CampusImports imports;
    private final Messages messages;
    private final ImportDraft draft;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private Subscription watched = Subscription.EMPTY;

    ColumnsViewModel(CampusImports imports, Messages messages, ImportDraft draft) {
        this.imports = imports;
        this.messages = messages;
        this.draft = draft;
        draft.selectedProperty().subscribe(table -> {
            watched.unsubscribe();
            watched = table == null ? Subscription.EMPTY : table.revisionProperty().subscribe(_ -> show(table));
            if (table == null) {
                lines.clear();
            }
        });
    }

    private void show(DraftTable table) {
        List<Line> next = IntStream.range(0, table.headers().size()).mapToObj(place -> line(table, place)).toList();
        if (next.size() == lines.size()) {
            // lines are replaced one by one so that the list keeps its place and its selection
            for (int i = 0; i < next.size(); i++) {
                if (!next.get(i).equals(lines.get(i))) {
                    lines.set(i, next.get(i));
                }
            }
        } else {
            lines.setAll(next);
        }
    }

    private Line line(DraftTable table, int place) {
        String code = place < table.mapping().fields().size() ? table.mapping().fields().get(place) : ColumnMapping.IGNORED;
        return new Line(place, table.headers().get(place), String.join("  ·  ", table.samples(place)), field(table, code),
                code.isEmpty() && table.mapping().fields().size() <= place ? DraftTable.Origin.NONE : table.origin(place));
    }

    private Optional<ImportField> field(DraftTable table, String code) {
        return fields(table).stream().filter(field -> field.code().equals(code)).findFirst();
    }

    private List<ImportField> fields(DraftTable table) {
        return table.kind().map(imports::fields).orElse(List.of());
    }

    /** Returns the fields that contain all the words, accents ignored; those already filled by another column come last. */
    List<ImportField> find(String words) {
        DraftTable table = draft.selectedProperty().get();
        if (table == null) {
            return List.of();
        }
        List<String> asked = Arrays.stream(SearchText.normalised(words).split(" ")).filter(word -> !word.isEmpty()).toList();
        var found = new ArrayList<ImportField>(fields(table).stream()
                .filter(field -> asked.stream().allMatch(word -> SearchText.normalised(messages.text(field.words())).contains(word)))
                .toList());
        found.sort(java.util.Comparator.comparing(field -> table.mapping().mapped().contains(field.code())));
        return found;
    }

    /** Returns the title of the column that fills {@code field} already, empty when none does. */
    String taken(ImportField field) {
        return lines.stream().filter(line -> line.field().equals(Optional.of(field))).map(Line::title).findFirst().orElse("");
    }

    /** Says what a column means; nothing to ignore it. */
    void choose(Line line, Optional<ImportField> field) {
        DraftTable table = draft.selectedProperty().get();
        if (table != null) {
            table.choose(line.place(), field.map(ImportField::code).orElse(ColumnMapping.IGNORED));
        }
    }

    /** Returns what is missing in the table in front, in one sentence; empty when nothing is. */
    String missing() {
        DraftTable table = draft.selectedProperty().get();
        return table == null ? "" : missing(table);
    }

    private String missing(DraftTable table) {
        List<String> labels = table.missing().stream()
                .map(code -> field(table, code).map(known -> messages.text(known.words())).orElse(code))
                .map(label -> "«\u00a0" + label + "\u00a0»")
                .toList();
        String kind = table.kind().map(of -> messages.text(of.words())).orElse("");
        return labels.isEmpty() ? "" : messages.text("directory.imports.columns.missing", table.name(), kind,
                labels.stream().collect(Collectors.joining(" " + messages.text("directory.imports.columns.and") + " ")));
    }

    /** Returns how many columns are ignored, in words. */
    String summary() {
        long ignored = lines.stream().filter(line -> line.field().isEmpty()).count();
        return messages.count("directory.imports.columns.used", lines.size() - ignored) + ", "
                + messages.count("directory.imports.columns.ignored", ignored);
    }

    /** Returns why one cannot go on, with the table in cause in front; empty when one can. */
    String blocked() {
        Optional<DraftTable> wrong = draft.imported().stream().filter(table -> !missing(table).isEmpty()).findFirst();
        wrong.ifPresent(draft.selectedProperty()::set);
        return wrong.map(this::missing).orElse("");
    }

    ImportDraft draft() {
        return draft;
    }

    ObservableList<Line> lines() {
        return lines;
    }
}
