package fr.paraphe.desktop.directory.card;

import fr.paraphe.desktop.directory.Related;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.fields.FieldCatalogue;
import fr.paraphe.domain.shared.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The tabs of a card: those of its fields, then what belongs with the record and what happened to it. */
final class CardTabs {
    private static final double NAMES = 165;

    private final CardModel model;
    private final LifeModel life;
    private final Messages messages;
    private final Consumer<Related> open;
    private final FieldEditors editors;
    private final CallForm calls;
    private final TabPane pane = new TabPane();
    private final Map<String, FieldLine> lines = new HashMap<>();
    private final Map<String, Tab> tabOf = new HashMap<>();

    CardTabs(CardModel model, LifeModel life, Messages messages, Consumer<Related> open) {
        this.model = model;
        this.life = life;
        this.messages = messages;
        this.open = open;
        editors = new FieldEditors(model, messages);
        calls = new CallForm(life.call(), messages, this::note);
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        pane.setId("card-tabs");
        model.structureProperty().subscribe(this::lay);
        pane.getSelectionModel().selectedItemProperty().subscribe(tab -> {
            if (tab != null && tab.getUserData() != null) {
                model.key().filter(_ -> model.known()).ifPresent(life::read);
            }
        });
    }

    Node node() {
        return pane;
    }

    /** Shows the field at {@code path} and puts the cursor in it. */
    void attend(String path) {
        Tab tab = tabOf.get(path);
        FieldLine line = lines.get(path);
        if (tab != null && line != null) {
            pane.getSelectionModel().select(tab);
            // a page just made takes the cursor only once it is laid out
            pane.applyCss();
            pane.layout();
            line.focus();
            if (tab.getContent() instanceof ScrollPane scroll) {
                reveal(scroll, line.first());
            }
        }
    }

    /** Scrolls a long tab until {@code node} stands in its upper third. */
    private static void reveal(ScrollPane scroll, Node node) {
        Node page = scroll.getContent();
        double height = scroll.getViewportBounds().getHeight();
        double room = page.getBoundsInLocal().getHeight() - height;
        double top = page.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY() - height / 3;
        if (room > 0) {
            scroll.setVvalue(Math.clamp(top / room, 0, 1));
        }
    }

    void first() {
        model.sections().stream().findFirst().ifPresent(section -> attend(section.fields().getFirst().field().path()));
    }

    private void lay() {
        Tab shown = pane.getSelectionModel().getSelectedItem();
        String name = shown == null ? "" : shown.getText();
        lines.clear();
        tabOf.clear();
        life.clear();
        List<Tab> next = new ArrayList<>();
        List<Words> names = new ArrayList<>(model.sections().stream().map(CardSection::tab).distinct().toList());
        Optional<Words> elements = model.key().filter(k -> k.element().isEmpty()).flatMap(k -> elements(k.kind()));
        elements.filter(tab -> !names.contains(tab)).ifPresent(names::add);
        names.forEach(tab -> next.add(fields(tab, elements.filter(tab::equals).isPresent())));
        if (model.known()) {
            model.key().ifPresent(key -> next.addAll(others(key)));
        }
        pane.getTabs().setAll(next);
        next.stream().filter(tab -> tab.getText().equals(name)).findFirst().ifPresent(tab -> pane.getSelectionModel().select(tab));
    }

    /** Returns the tab of what is added to a record and taken from it. */
    private static Optional<Words> elements(RecordKind kind) {
        return switch (kind) {
            case STUDENT -> Optional.of(FieldCatalogue.GUARDIANS);
            case TRAINING_SESSION -> Optional.of(FieldCatalogue.slot().getFirst().tab());
            default -> Optional.empty();
        };
    }

    private Tab fields(Words name, boolean elements) {
        var tab = new Tab(messages.text(name));
        var page = new VBox();
        page.getStyleClass().add("card-page");
        List<CardSection> own = model.sections().stream().filter(section -> section.tab().equals(name)).toList();
        boolean slots = elements && !name.equals(FieldCatalogue.GUARDIANS);
        if (slots) {
            page.getChildren().add(new SlotRows(model, messages).node(own, field -> line(field, tab)));
        } else {
            own.forEach(section -> page.getChildren().addAll(heading(section), grid(section, tab)));
        }
        if (elements) {
            page.getChildren().addAll(adding(slots, own.isEmpty()));
        }
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        tab.setContent(scroll);
        return tab;
    }

    private List<Node> adding(boolean slots, boolean none) {
        Button add = slots
                ? Styles.button(messages.text("directory.card.slots.add"), "mdi2c-calendar-plus", model::add)
                : Styles.button(messages.text("directory.card.guardians.add"), "mdi2a-account-plus-outline", model::add);
        add.setId(slots ? "add-slot" : "add-guardian");
        String empty = messages.text(slots ? "directory.card.slots.none" : "directory.card.guardians.none");
        return none ? List.of(new Label(empty), add) : List.of(add);
    }

    private Node heading(CardSection section) {
        var title = new Label(messages.text(section.title()));
        title.getStyleClass().add("section-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var line = new HBox(title);
        boolean first = !section.element().isEmpty()
                && section.fields().stream().anyMatch(f -> f.field().path().endsWith(".name.lastName"));
        if (first) {
            line.getChildren().add(Styles.button(messages.text("directory.card.guardians.remove"), "mdi2a-account-remove-outline",
                    () -> model.remove(section.element())));
        }
        return line;
    }

    private GridPane grid(CardSection section, Tab tab) {
        var grid = new GridPane();
        grid.getStyleClass().add("card-grid");
        var names = new ColumnConstraints(NAMES);
        var rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        rest.setFillWidth(true);
        grid.getColumnConstraints().addAll(names, rest);
        for (FieldModel field : section.fields()) {
            line(field, tab).addTo(grid, grid.getRowCount());
        }
        return grid;
    }

    private FieldLine line(FieldModel field, Tab tab) {
        var line = new FieldLine(model, field, editors, messages);
        lines.put(field.field().path(), line);
        tabOf.put(field.field().path(), tab);
        return line;
    }

    private List<Tab> others(CardKey key) {
        var view = new LifeView(life, messages);
        List<Tab> tabs = new ArrayList<>();
        boolean whole = key.element().isEmpty();
        if (whole && key.kind() == RecordKind.COMPANY) {
            tabs.add(related("directory.card.tab.contacts", Related.Sort.CONTACT));
        }
        if (whole && (key.kind() == RecordKind.COMPANY || key.kind() == RecordKind.STUDENT)) {
            tabs.add(related("directory.card.tab.internships", Related.Sort.INTERNSHIP));
        }
        if (whole && hasDocuments(key.kind())) {
            tabs.add(other("directory.card.tab.documents",
                    view.node(life.documents(), "card-documents", messages.text("directory.card.documents.none"))));
        }
        var history = new BorderPane(view.node(life.entries(), "card-history", messages.text("directory.card.history.none")));
        history.setTop(LifeModel.callable(key.kind()) ? calls.node() : null);
        tabs.add(other("directory.card.tab.history", history));
        return tabs;
    }

    /** A call about a student or a contact is held with him, until the person says otherwise. */
    private void note() {
        model.key().ifPresent(key -> life.note(key,
                key.kind() == RecordKind.STUDENT || !key.element().isEmpty() ? model.titleProperty().get() : ""));
    }

    private static boolean hasDocuments(RecordKind kind) {
        return kind == RecordKind.STUDENT || kind == RecordKind.COMPANY || kind == RecordKind.INTERNSHIP;
    }

    private Tab other(String nameKey, Node content) {
        var tab = new Tab(messages.text(nameKey), content);
        tab.setUserData(nameKey);
        return tab;
    }

    private Tab related(String nameKey, Related.Sort sort) {
        var list = new ListView<Related>();
        list.setAccessibleText(messages.text(nameKey));
        list.setId("card-" + sort.name().toLowerCase(java.util.Locale.ROOT));
        list.setPlaceholder(new Label(messages.text("directory.card.related.none")));
        life.readProperty().subscribe(() -> list.getItems().setAll(life.related(sort)));
        list.setCellFactory(_ -> new RelatedCell());
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open(list);
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(list);
            }
        });
        var hint = new Label(messages.text("directory.card.related.hint"));
        hint.getStyleClass().addAll("muted", "card-hint");
        var page = new BorderPane(list);
        page.setBottom(hint);
        return other(nameKey, page);
    }

    private void open(ListView<Related> list) {
        Related chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            open.accept(chosen);
        }
    }

    private static final class RelatedCell extends ListCell<Related> {
        @Override
        protected void updateItem(Related item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : item.detail().isEmpty() ? item.title() : item.title() + "\n" + item.detail());
        }
    }
}
