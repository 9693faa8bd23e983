package fr.paraphe.desktop.dispatch;

import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.PreviewPane;
import fr.paraphe.domain.merge.Finding;
import fr.paraphe.domain.merge.RepairGroup;
import fr.paraphe.domain.template.SignatoryRole;
import java.util.Set;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What stands beside the list: the preview, the points to correct of one document, those of all, and the card that mends (X02). */
final class SendSide {
    private final SendViewModel model;
    private final Mending mending;
    private final TabPane tabs = new TabPane();
    private final Tab findings;
    private final Tab motives;
    private final Tab card;
    private final Tab collection;
    private boolean together;

    SendSide(SendViewModel model, Mending mending, PreviewPane preview, Messages messages, Dialogs dialogs) {
        this.model = model;
        this.mending = mending;
        var pages = new Tab(messages.text("dispatch.tab.preview"), preview.node());
        findings = new Tab(messages.text("dispatch.tab.findings"), new FindingsView(model, messages, this::mend, this::endRunning,
                row -> mending.amend(row.id())).node());
        motives = new Tab(messages.text("dispatch.tab.motives"), new MotivesView(model, messages, this::mend).node());
        card = new Tab(messages.text("dispatch.tab.card"), mending.node());
        collection = new Tab(messages.text("dispatch.tab.lot"), new CollectionView(model, messages, dialogs).node());
        model.collection().watchedProperty().bind(collection.selectedProperty());
        tabs.getTabs().setAll(pages, findings, motives, card, collection);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setId("send-side");
    }

    Region node() {
        return tabs;
    }

    /** Leads to what mends the gravest finding of a role, or of the whole document when {@code role} is null. */
    void mend(SendRow row, @Nullable SignatoryRole role) {
        model.toMend(row, role).ifPresent(finding -> mend(row, finding));
    }

    private void mend(SendRow row, Finding finding) {
        if (finding.ofTemplate()) {
            editTemplate();
            return;
        }
        model.place(row, finding).ifPresentOrElse(place -> {
            tabs.getSelectionModel().select(card);
            mending.open(place);
        }, () -> tabs.getSelectionModel().select(findings));
    }

    private void endRunning(SendRow row) {
        var chosen = model.templateProperty().get();
        if (chosen != null) {
            mending.endRunning(row.id(), chosen.category().path(), () -> model.repaired(Set.of(row.id())));
        }
    }

    private void mend(RepairGroup group) {
        if (group.ofTemplate()) {
            editTemplate();
            return;
        }
        tabs.getSelectionModel().select(card);
        together = group.together().isPresent();
        if (together) {
            mending.together(group);
        } else {
            mending.open(group.places().getFirst());
        }
    }

    /** Comes back to the reasons once a whole group is mended: the next one is there. */
    void mended() {
        if (together) {
            together = false;
            tabs.getSelectionModel().select(motives);
        }
    }

    /** Shows the collection: its name, its message, who may let it leave. */
    void showCollection() {
        tabs.getSelectionModel().select(collection);
    }

    /** Opens the template of the list over it (F093). */
    void editTemplate() {
        var chosen = model.templateProperty().get();
        if (chosen != null) {
            mending.edit(chosen);
        }
    }
}
