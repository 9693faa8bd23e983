package fr.paraphe.desktop.dispatch;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.domain.merge.RepairGroup;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** «Par motif»: what was found, reason by reason, with how many documents it concerns and what mends them together (E21, X02). */
final class MotivesView {
    private final SendViewModel model;
    private final Messages messages;
    private final Consumer<RepairGroup> mend;
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);

    MotivesView(SendViewModel model, Messages messages, Consumer<RepairGroup> mend) {
        this.model = model;
        this.messages = messages;
        this.mend = mend;
        lines.getStyleClass().add("findings");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("findings-pane");
        scroll.setId("motives");
        model.motives().addListener((javafx.beans.Observable _) -> show());
        show();
    }

    Node node() {
        return scroll;
    }

    private void show() {
        lines.getChildren().clear();
        if (model.motives().isEmpty()) {
            var none = new Label(messages.text("dispatch.findings.none"));
            none.getStyleClass().add("muted");
            lines.getChildren().add(none);
        }
        model.motives().forEach(group -> lines.getChildren().add(line(group)));
    }

    private Node line(RepairGroup group) {
        var words = new Label(FindingsText.symbol(group.severity()) + "  "
                + messages.text("dispatch.motive", messages.number(group.records().size()), group.title()));
        words.setWrapText(true);
        words.getStyleClass().add("finding-" + group.severity().name().toLowerCase(Locale.ROOT));
        Button show = Styles.button(messages.text("dispatch.motive.show"), "", () -> model.list().motiveProperty().set(
                Optional.of(new SendList.Motive(group.title(), new HashSet<>(group.records())))));
        show.setAccessibleText(messages.text("dispatch.motive.show.for", group.title()));
        show.getStyleClass().add("small");
        var acts = new HBox(show);
        acts.getStyleClass().add("motive-acts");
        key(group).ifPresent(key -> {
            Button repair = Styles.button(messages.text(key), "", () -> mend.accept(group));
            repair.setAccessibleText(messages.text("dispatch.findings.mend", group.title()));
            repair.getStyleClass().addAll("small", "accent");
            acts.getChildren().add(repair);
        });
        var box = new VBox(words, acts);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.getStyleClass().add("motive");
        return box;
    }

    /** Of several cards to be mended one by one the first is opened: once it is saved, the next is the first. */
    private static Optional<String> key(RepairGroup group) {
        if (group.ofTemplate()) {
            return Optional.of("dispatch.motive.template");
        }
        if (group.together().isPresent()) {
            return Optional.of("dispatch.motive.together");
        }
        return !group.places().isEmpty() ? Optional.of("dispatch.motive.mend") : Optional.empty();
    }
}
