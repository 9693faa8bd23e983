package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.clause.ClauseSignature;
import fr.paraphe.domain.template.clause.SignatureClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The clause editor (E18, F304 to F307): title and author, a tab for the paragraph and one for each signature, the looks, and the ways to
 * keep the clause. One editor of text serves all the tabs.
 */
final class ClausePanel implements ClauseSignatureForm.Acts {
    private static final double SIDE = 320;

    private final ClauseViewModel model;
    private final ClauseWords words;
    private final Messages messages;
    private final Runnable close;
    private final TextField title;
    private final TabPane tabs = new TabPane();
    private final ClauseSignatureForm form;
    private final HBox part;
    private final VBox body;
    private boolean showing;

    /** A way to keep the clause: its words, and what it does. */
    record Way(String id, String words, Runnable act) {}

    /** Shows the draft of {@code model}; the last of {@code ways} is the usual one, and {@code close} is asked to leave it. */
    ClausePanel(ClauseViewModel model, ClauseWords words, List<Way> ways, Messages messages, Runnable close) {
        this.model = model;
        this.words = words;
        this.messages = messages;
        this.close = close;
        title = Styles.named(new TextField(), messages.text("clause.title"), Optional.empty());
        title.setId("clause-title");
        title.textProperty().addListener((_, _, text) -> {
            if (!showing) {
                model.change(clause -> clause.title(text));
            }
        });
        form = new ClauseSignatureForm(model, messages, this);
        var column = new VBox(form.node(), new ClauseLooks(model, messages).node());
        column.getStyleClass().add("clause-side");
        var side = new ScrollPane(column);
        side.setFitToWidth(true);
        side.setMinWidth(SIDE);
        side.setPrefWidth(SIDE);
        HBox.setHgrow(words.node(), Priority.ALWAYS);
        part = new HBox(side, words.node());
        part.getStyleClass().add("clause-part");
        tabs.setId("clause-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getSelectionModel().selectedIndexProperty().addListener((_, former, next) -> turn(former.intValue(), next.intValue()));
        body = new VBox(heading(), tabs, problem(), buttons(ways));
        body.getStyleClass().addAll("template-form", "clause-form");
        fill(0);
    }

    private Node heading() {
        var author = new Label();
        author.setId("clause-author");
        author.getStyleClass().add("muted");
        model.draftProperty().subscribe(clause -> author.setText(clause == null || clause.author().isBlank() ? ""
                : messages.text("clause.author", clause.author())));
        HBox.setHgrow(title, Priority.ALWAYS);
        Button add = Styles.button(messages.text("clause.add"), "mdi2p-plus", this::add);
        add.setId("clause-add");
        var name = new Label(messages.text("clause.title"));
        name.setLabelFor(title);
        name.setMinWidth(Region.USE_PREF_SIZE);
        author.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(name, title, author, library(), add);
        line.getStyleClass().add("template-line");
        return line;
    }

    private Node library() {
        var menu = new MenuButton(messages.text("clause.take"));
        menu.setId("clause-take");
        menu.getItems().setAll(model.library().stream().map(clause -> {
            var item = new MenuItem(messages.text("clause.take.line", clause.clause().title(), clause.version()));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> {
                model.take(clause);
                fill(0);
            });
            return item;
        }).toList());
        menu.setVisible(!model.library().isEmpty());
        menu.setManaged(menu.isVisible());
        return menu;
    }

    private Node problem() {
        var problem = new Label();
        problem.setId("clause-problem");
        problem.getStyleClass().add("field-error");
        problem.setWrapText(true);
        problem.textProperty().bind(Bindings.when(model.problemProperty().isEmpty()).then(model.flawProperty())
                .otherwise(model.problemProperty()));
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        return problem;
    }

    private Node buttons(List<Way> ways) {
        Button cancel = Styles.button(messages.text("template.cancel"), "", this::leave);
        cancel.setId("clause-cancel");
        var line = new HBox(cancel);
        for (Way way : ways) {
            Button button = Styles.button(way.words(), "", () -> {
                read();
                way.act().run();
            });
            button.setId(way.id());
            button.disableProperty().bind(model.flawProperty().isNotEmpty().or(model.busyProperty()));
            line.getChildren().add(button);
        }
        line.getChildren().getLast().getStyleClass().add("accent");
        line.getStyleClass().add("form-buttons");
        return line;
    }

    /** Makes the tabs anew and shows the one of that rank: 0 for the paragraph, then a signature each. */
    private void fill(int selected) {
        showing = true;
        SignatureClause clause = clause();
        title.setText(clause.title());
        tabs.getTabs().forEach(tab -> tab.setContent(null));
        List<Tab> next = new ArrayList<>(List.of(tab("clause-tab-paragraph", messages.text("clause.paragraph"))));
        IntStream.rangeClosed(1, clause.signatures().size())
                .forEach(n -> next.add(tab("clause-tab-" + n, messages.text("clause.signature", n))));
        tabs.getTabs().setAll(next);
        tabs.getSelectionModel().select(Math.clamp(selected, 0, next.size() - 1));
        showing = false;
        show(tabs.getSelectionModel().getSelectedIndex());
    }

    private static Tab tab(String id, String words) {
        var tab = new Tab(words);
        tab.setId(id);
        return tab;
    }

    /** Takes what was typed in the former tab, then shows the next. */
    private void turn(int former, int next) {
        if (!showing && next >= 0) {
            read(former);
            show(next);
        }
    }

    private void show(int at) {
        tabs.getTabs().forEach(tab -> tab.setContent(null));
        tabs.getTabs().get(at).setContent(part);
        SignatureClause clause = clause();
        @Nullable ClauseSignature signature = at == 0 ? null : clause.signatures().get(at - 1);
        form.show(at - 1, clause);
        words.show(model.shown(signature == null ? clause.paragraph() : signature.text()));
        words.name(messages.text(signature == null ? "clause.paragraph.text" : "clause.signature.text"));
    }

    /** Asks to close the clause, with what was typed last in the draft. */
    void leave() {
        read();
        close.run();
    }

    /** Takes what was typed last. */
    private void read() {
        read(tabs.getSelectionModel().getSelectedIndex());
    }

    private void read(int at) {
        words.typed().ifPresent(typed -> {
            String html = model.written(typed);
            if (at == 0) {
                model.change(clause -> clause.paragraph(html));
            } else if (at > 0 && at <= clause().signatures().size()) {
                model.change(at - 1, signature -> signature.text(html));
            }
        });
    }

    private void add() {
        read();
        fill(model.add() + 1);
    }

    @Override
    public void give(int at, SignatoryRole referent) {
        read();
        model.change(at, signature -> signature.given(referent));
        fill(at + 1);
    }

    @Override
    public void move(int at, int places) {
        read();
        model.change(clause -> clause.moving(at, places));
        fill(Math.clamp((long) at + places, 0, clause().signatures().size() - 1) + 1);
    }

    @Override
    public void remove(int at) {
        model.change(clause -> clause.removing(at));
        fill(at);
    }

    private SignatureClause clause() {
        return Objects.requireNonNull(model.draftProperty().get(), "the panel shows a clause");
    }

    Node node() {
        return body;
    }

    Node first() {
        return title;
    }
}
