package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Choices;
import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Overlay;
import fr.paraphe.desktop.kit.Pill;
import fr.paraphe.desktop.kit.PreviewPane;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.kit.Tone;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.LegalMentions;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One template: its title, «Modification en cours», its four tabs, and the preview beside them (F028, F032, F033). */
final class TemplateView {
    private static final double VERSIONS = 720;
    private static final double SHARE = 0.665;

    private final TemplateModels models;
    private final TemplateViewModel model;
    private final Messages messages;
    private final Overlay overlay;
    private final Dialogs dialogs;
    private final SharingTab sharing;
    private final ContentTab content;
    private final ClauseOpening clauses;
    private final HandPlacesPanel hand;
    private final StackPane root = new StackPane();
    private final Node page;

    /** Creates the view; windows of its own are laid over by {@code overlay}. */
    TemplateView(TemplateModels models, PreviewPane preview, Editors editors, Overlay overlay, Messages messages, Dialogs dialogs) {
        this.models = models;
        model = models.template();
        this.messages = messages;
        this.overlay = overlay;
        this.dialogs = dialogs;
        sharing = new SharingTab(model, new NaturesPanel.Opening(models.natures(), overlay, dialogs, messages), messages);
        clauses = new ClauseOpening(models.clause(), editors.clause(), models.content()::editorTags, messages, dialogs);
        content = new ContentTab(models, editors.text(), overlay, new ContentTab.Ways(this::clause, this::byHand), messages);
        hand = new HandPlacesPanel(models.hand(), preview.singlePage(), overlay, messages, dialogs);
        preview.onZone(_ -> clause());
        var places = new PlacesTab(models.places(), preview.singlePage(), messages, content.node());
        var tabs = new TabPane(tab("template.tab.content", places.node()),
                tab("template.tab.layout", new LayoutTab(models, overlay, messages).node()),
                tab("template.tab.email", new EmailTab(models, overlay, messages).node()),
                tab("template.tab.sharing", sharing.node()));
        tabs.setId("template-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        // What is changed in another tab is changed on what was typed last.
        tabs.getSelectionModel().selectedItemProperty().subscribe(_ -> settle());
        var halves = new SplitPane(tabs, new SampleSide(models.sample(), preview, messages).node());
        halves.setDividerPositions(SHARE);
        var pane = new BorderPane(halves);
        pane.setTop(new VBox(heading(), problem()));
        page = pane;
        var nothing = new Label(messages.text("template.choose"));
        nothing.getStyleClass().add("preview-sentence");
        root.getChildren().setAll(nothing);
        model.draftProperty().subscribe(draft -> {
            root.getChildren().setAll(draft == null ? nothing : page);
            models.sample().show(draft);
        });
        models.sample().sampleProperty().subscribe(models.content()::read);
    }

    private Tab tab(String key, Node content) {
        var tab = new Tab(messages.text(key), content);
        tab.setId("template-tab-" + Choices.last(key));
        return tab;
    }

    private Node heading() {
        var title = new Label();
        title.setId("template-title");
        title.getStyleClass().add("window-title");
        model.settingsProperty().subscribe(draft -> title.setText(draft == null ? "" : draft.title(messages.label(draft.recipient()))));
        title.setMinWidth(60);
        var editing = new Pill();
        editing.show(Tone.WARNING, messages.text("template.editing"));
        editing.node().setId("template-editing");
        editing.node().visibleProperty().bind(model.dirtyProperty());
        editing.node().managedProperty().bind(model.dirtyProperty());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button versions = Styles.button(messages.text("template.versions"), "mdi2h-history", this::versions);
        versions.setId("template-versions");
        Button legal = Styles.button("", "mdi2s-scale-balance", this::legal);
        legal.setId("template-legal");
        legal.setMinWidth(Region.USE_PREF_SIZE);
        model.legalProperty().subscribe(mentions -> {
            legal.setVisible(!mentions.isEmpty());
            legal.setManaged(!mentions.isEmpty());
            legal.setText(messages.text("template.legal", mentions.stream().filter(LegalMentions.Stated::present).count(),
                    mentions.size()));
        });
        Button cancel = Styles.button(messages.text("template.cancel"), "", model::cancel);
        cancel.setId("template-cancel");
        cancel.disableProperty().bind(model.dirtyProperty().not());
        Button save = Styles.button(messages.text("template.save"), "mdi2c-content-save", this::save);
        save.setId("template-save");
        save.getStyleClass().add("accent");
        save.disableProperty().bind(model.dirtyProperty().not().or(model.busyProperty()));
        var line = new HBox(title, editing.node(), space, legal, versions, cancel, save);
        line.getStyleClass().add("template-heading-line");
        return line;
    }

    private Node problem() {
        var problem = new Label();
        problem.setId("template-problem");
        problem.getStyleClass().add("field-error");
        problem.setWrapText(true);
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(Bindings.isNotEmpty(model.problemProperty()));
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private void legal() {
        settle();
        var panel = new LegalPanel(model.legalMentions(), messages, overlay::close);
        overlay.open(messages.text("template.legal.title"), VERSIONS, panel.node(), panel.first());
    }

    private void versions() {
        var panel = new VersionsPanel(model, messages, version -> {
            if (dialogs.confirm(messages.text("template.versions"), messages.text("template.versions.ask", version.template().version()))) {
                overlay.close();
                model.restore(version);
            }
        }, overlay::close);
        model.readVersions();
        overlay.open(draft().map(t -> messages.text("template.versions.of", t.label())).orElse(""), VERSIONS, panel.node(), panel.first());
    }

    /** Opens the signature clause of the draft; what is kept of it changes the draft (F302, F303). */
    private void clause() {
        settle();
        draft().filter(template -> template.fixed() == null).ifPresent(template -> clauses.of(template, overlay,
                next -> model.change(now -> now.html(next.html()).sharing(next.sharing()))));
    }

    private void byHand() {
        settle();
        hand.open();
    }

    /** Takes the last words typed into the draft. */
    void settle() {
        content.read();
    }

    /** Saves the draft, the last words typed included (F067). */
    void save() {
        settle();
        model.save();
    }

    private Optional<DocumentTemplate> draft() {
        @Nullable DocumentTemplate draft = model.draftProperty().get();
        return Optional.ofNullable(draft);
    }

    /** Reads what stands beside the template: the natures, the records to try it on. */
    void shown() {
        sharing.load();
        content.shown();
        models.sample().load();
    }

    Node node() {
        return root;
    }
}
