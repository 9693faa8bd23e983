package fr.paraphe.desktop.directory.imports;

import fr.paraphe.desktop.kit.Columns;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.domain.directory.imports.TableSource.Format;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Step 2 on the screen: the first rows as they are read, and what can be changed about it. */
final class ReadingPane {
    private static final double COLUMN = 130;
    private static final int MOST_COLUMNS = 120;

    private final ReadingViewModel model;
    private final Messages messages;
    private final TableView<List<String>> preview = new TableView<>();
    private final ComboBox<ReadingViewModel.KindChoice> kind = new ComboBox<>();
    private final ComboBox<String> encoding = new ComboBox<>();
    private final ComboBox<String> separator = new ComboBox<>();
    private final CheckBox titles;
    private final Label caption = new Label();
    private final BorderPane root = new BorderPane();
    private Subscription watched = Subscription.EMPTY;
    private List<String> shownHeaders = List.of();
    private boolean showing;

    ReadingPane(ReadingViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        titles = new CheckBox(messages.text("directory.imports.reading.titles"));
        titles.setId("first-row-titles");
        preview.setId("import-preview");
        preview.setAccessibleText(messages.text("directory.imports.reading.preview"));
        preview.setPlaceholder(new Label(messages.text("directory.imports.reading.no-row")));
        combos();
        caption.getStyleClass().add("muted");
        VBox.setVgrow(preview, Priority.ALWAYS);
        var content = new VBox(WizardWords.intro(messages.text("directory.imports.reading.intro")), choices(),
                WizardWords.error(model.problemProperty()), caption, preview);
        content.getStyleClass().add("wizard-pane");
        root.setLeft(new TablesList(model.draft(), messages, "reading-tables",
                table -> model.kind(table).map(ReadingViewModel.KindChoice::words)
                        .orElseGet(() -> "▲ " + messages.text("directory.imports.files.unknown"))).node());
        root.setCenter(content);
        model.draft().selectedProperty().subscribe(table -> {
            watched.unsubscribe();
            watched = table == null ? Subscription.EMPTY : table.revisionProperty().subscribe(_ -> show(table));
        });
    }

    private void combos() {
        kind.setId("import-kind");
        kind.getItems().setAll(model.kinds());
        kind.setPromptText(messages.text("directory.imports.reading.choose-kind"));
        kind.setConverter(words(ReadingViewModel.KindChoice::words));
        kind.setVisibleRowCount(8);
        chosen(kind, choice -> selected(table -> model.become(table, choice)));
        encoding.setId("import-encoding");
        encoding.setConverter(words(model::encoding));
        chosen(encoding, name -> selected(table -> model.encode(table, name)));
        separator.setId("import-separator");
        separator.setConverter(words(model::separator));
        chosen(separator, sign -> selected(table -> model.cut(table, sign)));
        titles.selectedProperty().addListener((_, _, first) -> {
            if (!showing) {
                selected(table -> model.headers(table, first));
            }
        });
    }

    private <T> void chosen(ComboBox<T> combo, Consumer<T> then) {
        combo.valueProperty().addListener((_, _, value) -> {
            if (!showing && value != null) {
                then.accept(value);
            }
        });
    }

    private void selected(Consumer<DraftTable> then) {
        DraftTable table = model.draft().selectedProperty().get();
        if (table != null) {
            then.accept(table);
        }
    }

    private static <T> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                // the boxes are never typed into
                return null;
            }
        };
    }

    private Node choices() {
        var years = new CheckBox(messages.text("directory.imports.reading.years"));
        years.setId("two-digit-years");
        years.selectedProperty().bindBidirectional(model.draft().twoDigitYearsProperty());
        var line = new FlowPane(14, 8, field("directory.imports.reading.kind", kind), field("directory.imports.reading.encoding", encoding),
                field("directory.imports.reading.separator", separator), titles, years);
        line.getStyleClass().add("wizard-choices");
        return line;
    }

    private Node field(String key, ComboBox<?> combo) {
        var label = new Label(messages.text(key));
        label.setLabelFor(combo);
        combo.setAccessibleText(messages.text(key));
        var box = new HBox(label, combo);
        box.getStyleClass().add("form-line");
        box.managedProperty().bind(box.visibleProperty());
        combo.managedProperty().bind(combo.visibleProperty());
        return box;
    }

    private void show(DraftTable table) {
        showing = true;
        kind.setValue(model.kind(table).orElse(null));
        offer(encoding, model.encodings(table), table.source().encoding());
        offer(separator, model.separators(table), table.source().separator());
        titles.setSelected(table.source().headers());
        titles.setVisible(table.source().format() != Format.SIECLE);
        titles.setManaged(titles.isVisible());
        columns(table.headers());
        preview.getItems().setAll(table.examined().preview());
        caption.setText(messages.text("directory.imports.reading.caption", table.name(), table.examined().preview().size(),
                table.headers().size()));
        showing = false;
    }

    private static void offer(ComboBox<String> combo, List<String> values, String now) {
        boolean choice = !values.isEmpty();
        combo.getParent().setVisible(choice);
        if (choice) {
            if (!combo.getItems().equals(values)) {
                combo.getItems().setAll(values);
            }
            combo.setValue(now);
        }
    }

    private void columns(List<String> headers) {
        if (headers.equals(shownHeaders) && !preview.getColumns().isEmpty()) {
            return;
        }
        shownHeaders = headers;
        List<TableColumn<List<String>, String>> columns = java.util.stream.IntStream.range(0, Math.min(headers.size(), MOST_COLUMNS))
                .mapToObj(place -> Columns.<List<String>>text(headers.get(place), COLUMN, row -> line(row, place))).toList();
        preview.getColumns().setAll(columns);
    }

    private static String line(List<String> row, int place) {
        String cell = place < row.size() ? row.get(place).replaceAll("\\s*[\\r\\n]+\\s*", " ⏎ ") : "";
        return cell.length() > 200 ? cell.substring(0, 200) + "…" : cell;
    }

    Node node() {
        return root;
    }

    void focus() {
        preview.requestFocus();
    }
}
