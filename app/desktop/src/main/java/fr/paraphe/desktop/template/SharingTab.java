package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Choices;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Shown;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.domain.template.DocumentNature;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.EditTemplates;
import fr.paraphe.domain.template.Publication;
import fr.paraphe.domain.template.RecipientKind;
import fr.paraphe.domain.template.ShareMode;
import fr.paraphe.domain.template.Sharing;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The tab «Partage (signature électronique et publication)» (F034 to F058, E15). */
final class SharingTab {
    private final TemplateViewModel model;
    private final NaturesPanel.Opening natures;
    private final Messages messages;
    private final Map<ShareMode, RadioButton> modes = new EnumMap<>(ShareMode.class);
    private final RolesGrid roles;
    private final CheckBox imposed;
    private final Spinner<Integer> requestDays;
    private final Spinner<Integer> linkDays;
    private final CheckBox toRecipient;
    private final CheckBox toStudent;
    private final CheckBox toGuardians;
    private final ComboBox<DocumentNature> nature;
    private final VBox signing;
    private final VBox publication;
    private final ScrollPane root;
    private boolean showing;

    SharingTab(TemplateViewModel model, NaturesPanel.Opening natures, Messages messages) {
        this.model = model;
        this.natures = natures;
        this.messages = messages;
        roles = new RolesGrid(model, natures.overlay(), messages);
        imposed = check("template.sharing.imposed");
        imposed.setOnAction(_ -> model.share(s -> s.order(imposed.isSelected() ? SigningOrder.IMPOSED : SigningOrder.FREE)));
        requestDays = days("template.sharing.request-days");
        linkDays = days("template.sharing.link-days");
        toRecipient = box("template.sharing.to-recipient");
        toStudent = box("template.sharing.to-student");
        toGuardians = box("template.sharing.to-guardians");
        nature = Choices.box("share-nature", messages.text("template.sharing.nature"), List.of(), DocumentNature::label);
        nature.valueProperty().addListener((_, _, chosen) -> {
            if (chosen != null && !showing) {
                publish();
            }
        });
        signing = new VBox(explained("template.sharing.signed"), roles.node(), imposed, explained("template.sharing.order.why"),
                durations());
        publication = new VBox(title("template.sharing.publication"), explained("template.sharing.publication.text"), toRecipient,
                toStudent, toGuardians, natureLine());
        signing.getStyleClass().add("template-part");
        publication.getStyleClass().add("template-part");
        var page = new VBox(radios(), help(), signing, publication);
        page.getStyleClass().add("template-form");
        root = new ScrollPane(page);
        root.setFitToWidth(true);
        root.setId("sharing");
        model.settingsProperty().subscribe(this::show);
    }

    Node node() {
        return root;
    }

    /** Reads the natures again. */
    void load() {
        natures.list(all -> {
            showing = true;
            nature.getItems().setAll(all);
            showing = false;
            show(model.draftProperty().get());
        });
    }

    static String key(ShareMode mode) {
        return switch (mode) {
            case NONE -> "template.sharing.mode.none";
            case SPACES -> "template.sharing.mode.spaces";
            case SIGNATURE -> "template.sharing.mode.signature";
        };
    }

    private Node radios() {
        var group = new ToggleGroup();
        var lines = new VBox();
        for (ShareMode mode : ShareMode.values()) {
            var button = new RadioButton(messages.text(key(mode)));
            button.setId("share-" + Choices.last(key(mode)));
            button.setToggleGroup(group);
            button.setWrapText(true);
            button.setOnAction(_ -> model.share(s -> s.mode(mode)));
            modes.put(mode, button);
            lines.getChildren().add(button);
        }
        lines.getStyleClass().add("template-part");
        return lines;
    }

    private Node help() {
        var link = new Hyperlink(messages.text("template.help.link"));
        link.setId("share-help");
        link.setOnAction(_ -> natures.overlay().open(messages.text("template.help.link"), 620,
                explained("template.help.text"), link));
        return link;
    }

    private Node durations() {
        var line = new FlowPane(Styles.above(messages.text("template.sharing.request-days"), requestDays),
                Styles.above(messages.text("template.sharing.link-days"), linkDays));
        line.getStyleClass().add("template-line");
        return line;
    }

    private Spinner<Integer> days(String key) {
        var spinner = new Spinner<Integer>(1, EditTemplates.LONGEST_DURATION, 1);
        spinner.setId("share-" + Choices.last(key));
        spinner.setEditable(true);
        spinner.setPrefWidth(90);
        spinner.getEditor().setAccessibleText(messages.text(key));
        spinner.valueProperty().addListener(_ -> {
            if (!showing) {
                model.share(s -> s.durations(requestDays.getValue(), linkDays.getValue()));
            }
        });
        return spinner;
    }

    private Node natureLine() {
        Button manage = Styles.button("…", "", () -> natures.open(this::load));
        manage.setId("share-natures");
        manage.setAccessibleText(messages.text("template.natures"));
        var line = new HBox(nature, manage);
        line.getStyleClass().add("template-line");
        return Styles.above(messages.text("template.sharing.nature"), line);
    }

    private CheckBox check(String key) {
        var box = new CheckBox(messages.text(key));
        box.setId("share-" + Choices.last(key));
        box.setWrapText(true);
        return box;
    }

    private CheckBox box(String key) {
        CheckBox box = check(key);
        box.setOnAction(_ -> publish());
        return box;
    }

    private Label title(String key) {
        var words = new Label(messages.text(key));
        words.getStyleClass().add("card-title");
        return words;
    }

    private Label explained(String key) {
        var words = new Label(messages.text(key));
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        return words;
    }

    private void publish() {
        model.share(s -> s.published(new Publication(toRecipient.isSelected(), toStudent.isSelected(), toGuardians.isSelected(),
                nature.getValue() == null ? s.publication().nature() : nature.getValue().id())));
    }

    private void show(@Nullable DocumentTemplate draft) {
        if (draft == null) {
            return;
        }
        showing = true;
        Sharing sharing = draft.sharing();
        modes.forEach((mode, button) -> button.setSelected(sharing.mode() == mode));
        RadioButton spaces = Objects.requireNonNull(modes.get(ShareMode.SPACES));
        boolean publishable = draft.category().publishable();
        spaces.setDisable(!publishable);
        String forbidden = publishable ? "" : " " + messages.text("template.sharing.forbidden");
        spaces.setText(messages.text("template.sharing.mode.spaces") + forbidden);
        Shown.now(signing, sharing.mode() == ShareMode.SIGNATURE);
        Shown.now(publication, sharing.mode() != ShareMode.NONE);
        roles.show(draft);
        imposed.setSelected(sharing.order() == SigningOrder.IMPOSED);
        requestDays.getValueFactory().setValue(sharing.requestDurationDays());
        linkDays.getValueFactory().setValue(sharing.linkDurationDays());
        toRecipient.setSelected(sharing.publication().toRecipient());
        toStudent.setSelected(sharing.publication().toStudent());
        toGuardians.setSelected(sharing.publication().toGuardians());
        Shown.now(toRecipient, !signs(draft, recipientRole(draft.recipient())));
        Shown.now(toStudent, !signs(draft, SignatoryRole.STUDENT));
        Shown.now(toGuardians, !signs(draft, SignatoryRole.GUARDIAN));
        nature.getItems().stream().filter(n -> n.id().equals(sharing.publication().nature())).findFirst().ifPresent(nature::setValue);
        showing = false;
    }

    /** A box for somebody who signs anyway would say nothing: signatories always have the document (F055, D-15). */
    private static boolean signs(DocumentTemplate draft, @Nullable SignatoryRole role) {
        return role != null && draft.role(role).isPresent();
    }

    private static @Nullable SignatoryRole recipientRole(RecipientKind recipient) {
        return switch (recipient) {
            case COMPANY_CONTACT -> SignatoryRole.COMPANY_HEAD;
            case STUDENT -> SignatoryRole.STUDENT;
            case GUARDIAN -> SignatoryRole.GUARDIAN;
            case CLIENT -> SignatoryRole.CLIENT;
            case PARTICIPANT -> SignatoryRole.PARTICIPANT;
            case STAFF -> SignatoryRole.STAFF;
            case ANYBODY -> null;
        };
    }
}
