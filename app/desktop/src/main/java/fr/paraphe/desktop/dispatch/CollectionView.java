package fr.paraphe.desktop.dispatch;

import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.LetterPane;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Preview;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.domain.dispatch.CollectionStatus;
import fr.paraphe.domain.dispatch.SignatureCollection;
import fr.paraphe.domain.merge.ResolvedSignatory;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.SigningOrder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** «Collecte de signature» (E28): its state, what is sent to whom in the row in front, and the words of this sending's message. */
final class CollectionView {
    private static final double KILOBYTE = 1024;

    private final SendViewModel model;
    private final CollectionModel collection;
    private final Messages messages;
    private final Dialogs dialogs;
    private final ScrollPane scroll;

    CollectionView(SendViewModel model, Messages messages, Dialogs dialogs) {
        this.model = model;
        collection = model.collection();
        this.messages = messages;
        this.dialogs = dialogs;
        var page = new VBox(title(), name(), reference(), buttons(),
                Styles.problem(collection.problemProperty(), "lot-problem"), heading("dispatch.lot.documents"), documents(),
                heading("dispatch.lot.signatories"), order(), signatories(), heading("dispatch.lot.mails"), words(), letters());
        page.getStyleClass().add("collection");
        scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("findings-pane");
    }

    Node node() {
        return scroll;
    }

    private Node title() {
        var label = new Label(messages.text("dispatch.lot.title", collection.institution()));
        label.setWrapText(true);
        label.getStyleClass().add("card-title");
        return label;
    }

    private Node heading(String key) {
        var label = new Label(messages.text(key));
        label.getStyleClass().addAll("finding-heading", "collection-heading");
        return label;
    }

    private Node name() {
        return field(new TextField(), "lot-name", "dispatch.lot.name", collection.nameProperty());
    }

    /** A field is closed while the collection is prepared: «Modifier» opens it again (F296). */
    private Node field(TextInputControl field, String id, String key, StringProperty value) {
        Styles.named(field, messages.text(key), Optional.empty()).setId(id);
        field.textProperty().bindBidirectional(value);
        collection.keptProperty().subscribe(kept -> field.setDisable(kept != null && kept.status() != CollectionStatus.DRAFT));
        return Styles.above(messages.text(key), field);
    }

    private Node reference() {
        Label label = wrapped("lot-state");
        collection.keptProperty().subscribe(kept -> label.setText(kept == null
                ? collection.state() : messages.text("dispatch.lot.reference", kept.reference(), collection.state())));
        return label;
    }

    private static Label wrapped(String id) {
        var label = new Label();
        label.setId(id);
        label.setWrapText(true);
        return label;
    }

    private Node buttons() {
        Button save = Styles.button(messages.text("dispatch.lot.save"), "mdi2c-content-save-outline",
                () -> model.content().ifPresent(collection::save));
        save.setId("lot-save");
        Button prepare = Styles.button(messages.text("dispatch.lot.prepare"), "mdi2c-check",
                () -> model.content().ifPresent(collection::prepare));
        prepare.setId("lot-prepare");
        prepare.setTooltip(new Tooltip(messages.text("dispatch.lot.prepare.why")));
        Button modify = Styles.button(messages.text("dispatch.lot.modify"), "mdi2p-pencil-outline", collection::modify);
        modify.setId("lot-modify");
        Button discard = Styles.button("", "mdi2d-delete-outline", this::discard);
        discard.setId("lot-discard");
        var line = new FlowPane(save, prepare, modify, discard);
        line.getStyleClass().add("collection-buttons");
        collection.keptProperty().subscribe(kept -> {
            boolean draft = kept == null || kept.status() == CollectionStatus.DRAFT;
            show(save, draft);
            show(prepare, draft);
            show(modify, kept != null && kept.status() == CollectionStatus.PREPARED);
            show(discard, kept != null && kept.status() != CollectionStatus.SENT);
            discard.setText(messages.text(kept != null && kept.sent() != null ? "dispatch.lot.close" : "dispatch.lot.delete"));
        });
        return line;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void discard() {
        SignatureCollection kept = collection.keptProperty().get();
        if (kept != null && mayDiscard(kept, messages, dialogs)) {
            collection.discard();
        }
    }

    /** Asks whether a collection is to be deleted, or closed once something was sent of it. */
    static boolean mayDiscard(SignatureCollection kept, Messages messages, Dialogs dialogs) {
        return dialogs.confirm(messages.text("dispatch.lot.delete.title"),
                messages.text(kept.sent() == null ? "dispatch.lot.delete.ask" : "dispatch.lot.close.ask", kept.name()));
    }

    /** The document in front with its size, and how many others there are. */
    private Node documents() {
        Label label = wrapped("lot-documents");
        Runnable said = () -> label.setText(documentsText());
        model.previewProperty().subscribe(said);
        model.list().ticked().sizeProperty().subscribe(said);
        return label;
    }

    private String documentsText() {
        String count = messages.count("dispatch.lot.ticked", model.list().ticked().sizeProperty().get());
        SendRow row = model.selectedProperty().get();
        DocumentTemplate template = model.templateProperty().get();
        Preview preview = model.previewProperty().get();
        byte[] pdf = preview.pdf();
        return row == null || template == null || pdf == null ? count : count + "\n" + messages.text("dispatch.lot.document",
                template.label(), row.name(), messages.number(Math.max(1, Math.round(pdf.length / KILOBYTE))));
    }

    private Node order() {
        Label label = wrapped("lot-order");
        label.getStyleClass().add("muted");
        model.templateProperty().subscribe(template -> label.setText(template == null ? "" : String.join(" · ",
                messages.text(template.sharing().order() == SigningOrder.IMPOSED ? "dispatch.lot.sequential" : "dispatch.lot.together"),
                messages.text("dispatch.lot.level"))));
        return label;
    }

    private Node signatories() {
        Label label = wrapped("lot-signatories");
        model.selectedProperty().subscribe(row -> label.setText(signatoriesText(row)));
        return label;
    }

    private String signatoriesText(@Nullable SendRow row) {
        List<ResolvedSignatory> signatories = row == null ? List.of() : row.document().signatories();
        return String.join("\n", signatories.stream().map(one -> messages.text("dispatch.lot.signatory", one.name().lastFirst(),
                messages.label(one.role().role()),
                Objects.requireNonNullElse(one.contact().email(), messages.text("kit.letter.no-address")))).toList());
    }

    private Node words() {
        var body = new TextArea();
        body.setPrefRowCount(6);
        body.setWrapText(true);
        Button again = Styles.button(messages.text("dispatch.lot.words.again"), "mdi2r-restore", collection::forgetWords);
        again.setId("lot-words-again");
        collection.keptProperty().subscribe(kept -> again.setDisable(kept != null && kept.status() != CollectionStatus.DRAFT));
        var sender = new TextField();
        sender.setPromptText(collection.institution());
        var box = new VBox(field(sender, "lot-sender", "dispatch.lot.sender", collection.senderProperty()),
                field(new TextField(), "lot-subject", "dispatch.lot.subject", collection.subjectProperty()),
                field(body, "lot-body", "dispatch.lot.body", collection.bodyProperty()), again);
        box.getStyleClass().add("collection-words");
        return box;
    }

    private Node letters() {
        var pane = new LetterPane(messages, messages.text("dispatch.findings.choose"));
        collection.lettersProperty().subscribe(pane::take);
        var box = new VBox(Styles.above(messages.text("dispatch.lot.preview"), pane.readers()), pane.letter());
        box.getStyleClass().add("collection-words");
        return box;
    }
}
