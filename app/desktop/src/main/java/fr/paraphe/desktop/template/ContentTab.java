package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Overlay;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.kit.html.HtmlEditor;
import fr.paraphe.desktop.kit.html.WarmEditor;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateRole;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The tab «Contenu» (F059 to F066, E12): the text on its sheet, «Insérer», the signature blocks, and what a chip prints. */
final class ContentTab {
    private static final Duration PAUSE = Duration.millis(120);
    private static final double WIDTH = 560;

    private final TemplateViewModel model;
    private final ContentViewModel content;
    private final SampleViewModel sample;
    private final WarmEditor warm;
    private final Overlay overlay;
    private final Messages messages;
    private final Runnable clause;
    private final MenuButton blocks;
    private final BorderPane root = new BorderPane();
    private final PauseTransition rest = new PauseTransition(PAUSE);
    private @Nullable HtmlEditor editor;
    private boolean asked;

    /** What opens the signature clause (F303), and the pages on which signatures are placed by hand (D-12). */
    record Ways(Runnable clause, Runnable hand) {}

    /** Creates the tab; {@code ways} open what is laid over it. */
    ContentTab(TemplateModels models, WarmEditor warm, Overlay overlay, Ways ways, Messages messages) {
        model = models.template();
        content = models.content();
        sample = models.sample();
        this.warm = warm;
        this.overlay = overlay;
        clause = ways.clause();
        this.messages = messages;
        blocks = new MenuButton(messages.text("template.content.blocks"));
        blocks.setId("content-blocks");
        blocks.setMinWidth(Region.USE_PREF_SIZE);
        Button insert = Styles.button(messages.text("template.content.insert"), "mdi2t-tag-plus-outline", this::insert);
        insert.setId("content-insert");
        insert.getStyleClass().add("accent");
        Button signing = Styles.button(messages.text("clause.open"), "mdi2s-signature-freehand", clause);
        signing.setId("content-clause");
        var bar = new HBox(insert, blocks, signing);
        bar.getStyleClass().add("toolbar");
        root.setTop(new VBox(bar, warning(models.hand(), ways.hand())));
        root.setCenter(new Label(messages.text("template.content.opening")));
        rest.setOnFinished(_ -> readSoon());
        content.openedProperty().subscribe(this::follow);
        content.tags().addListener((ListChangeListener<TagLine>) _ -> tags());
        model.settingsProperty().subscribe(this::blocks);
        model.draftProperty().subscribe(draft -> content.follow(draft, model.opening()));
    }

    /** What the text lacks, with the way to do without a block; nothing when all is there. */
    private Node warning(HandPlacesViewModel places, Runnable open) {
        Button hand = Styles.button(messages.text("template.hand.open"), "mdi2c-cursor-default-click-outline", open);
        hand.setId("content-hand");
        hand.setMinWidth(Region.USE_PREF_SIZE);
        hand.visibleProperty().bind(places.offeredProperty());
        hand.managedProperty().bind(hand.visibleProperty());
        var flags = new Label();
        flags.setId("content-flags");
        flags.getStyleClass().add("field-error");
        flags.setWrapText(true);
        flags.textProperty().bind(content.flagsProperty());
        HBox.setHgrow(flags, Priority.ALWAYS);
        var line = new HBox(hand, flags);
        line.getStyleClass().add("toolbar");
        line.visibleProperty().bind(hand.visibleProperty().or(flags.textProperty().isNotEmpty()));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    Node node() {
        return root;
    }

    /** Takes the editor, which is ready at once when it was opened ahead. */
    void shown() {
        if (!asked) {
            asked = true;
            HtmlEditor taken = warm.take();
            taken.onChange(() -> {
                sample.typing();
                rest.playFromStart();
            });
            taken.onTag(this::options);
            taken.onClause(clause);
            taken.whenReady(() -> {
                editor = taken;
                root.setCenter(taken.node());
                Optional.ofNullable(content.openedProperty().get()).ifPresent(opened -> open(taken, opened));
            });
        }
    }

    private void follow(ContentViewModel.@Nullable Opened opened) {
        HtmlEditor to = editor;
        if (to == null || opened == null) {
            return;
        }
        switch (opened.step()) {
            case ANOTHER -> open(to, opened);
            case CHANGED -> {
                to.changeContent(opened.body(), opened.style());
                content.shown(to.content());
            }
            case LAID -> to.setStyle(opened.style());
        }
    }

    private void open(HtmlEditor to, ContentViewModel.Opened opened) {
        rest.stop();
        to.setContent(opened.body(), opened.style(), content.editorTags());
        content.shown(to.content());
    }

    private void tags() {
        HtmlEditor to = editor;
        if (to != null) {
            to.setTags(content.editorTags());
        }
    }

    /** Gives what is typed to the draft at once, before the draft is saved or changed elsewhere, so that no last word is lost. */
    void read() {
        HtmlEditor from = editor;
        if (from != null && content.openedProperty().get() != null) {
            rest.stop();
            content.typed(from.content()).ifPresent(this::change);
        }
    }

    private void readSoon() {
        HtmlEditor from = editor;
        if (from != null) {
            content.typedSoon(from.content(), this::change);
        }
    }

    private void change(String html) {
        model.change(template -> template.html(html));
    }

    private void insert() {
        TagChooser.open(messages.text("template.content.insert"), content, overlay, messages, new TagChooser.Acts(
                tag -> with(to -> to.insertTag(tag.code(), tag.label())),
                Optional.of(tag -> with(to -> List.of("#si " + tag.code(), "sinon", "/si")
                        .forEach(mark -> to.insertTag(mark, content.name(mark)))))));
    }

    private void options(String expression) {
        var panel = new TagOptionsPanel(content, expression, messages, written -> {
            overlay.close();
            with(to -> to.replaceTag(written, content.name(written)));
        }, overlay::close);
        overlay.open(content.name(expression), WIDTH, panel.node(), panel.first());
    }

    /** The block of a role that has none yet is put where the caret is; that of another moves there (F062). */
    private void blocks(@Nullable DocumentTemplate draft) {
        List<SignatoryRole> roles = draft == null ? List.of() : draft.roles().stream().map(TemplateRole::role).toList();
        blocks.getItems().setAll(roles.stream().map(role -> {
            var item = new MenuItem(messages.label(role));
            item.setOnAction(_ -> with(to -> to.insertSignature(role)));
            return item;
        }).toList());
        blocks.setDisable(roles.isEmpty());
    }

    private void with(Consumer<HtmlEditor> act) {
        Optional.ofNullable(editor).ifPresent(to -> {
            to.focus();
            act.accept(to);
            rest.playFromStart();
        });
    }
}
