package fr.paraphe.desktop;

import fr.paraphe.desktop.directory.CampusUndo;
import fr.paraphe.desktop.directory.card.RepairModel;
import fr.paraphe.desktop.directory.card.RepairView;
import fr.paraphe.desktop.dispatch.CollectionModel;
import fr.paraphe.desktop.dispatch.Delivery;
import fr.paraphe.desktop.dispatch.DocumentsToSend;
import fr.paraphe.desktop.dispatch.Mending;
import fr.paraphe.desktop.dispatch.SendFiles;
import fr.paraphe.desktop.dispatch.SendView;
import fr.paraphe.desktop.dispatch.SendViewModel;
import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.PreviewPane;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.desktop.tracking.CancelScope;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.dispatch.SignatureCollection;
import fr.paraphe.domain.merge.RepairGroup;
import fr.paraphe.domain.merge.RepairPlace;
import fr.paraphe.domain.template.DocumentTemplate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.stage.Modality;
import javafx.stage.Stage;

/** «Liste des documents à envoyer» in its window (E21), with the cards and the editor that mend what keeps documents from leaving. */
final class SendWindow {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final double WIDTH = 1420;
    private static final double HEIGHT = 780;

    private final CampusBase base;
    private final Surroundings around;
    private final Status status;
    private final CampusUndo undo;
    private final TemplateScreens templates;
    private final CancelWindow cancelling;
    private final Supplier<PreviewPane> previews;
    private Runnable closed = () -> { };

    SendWindow(CampusBase base, Surroundings around, Status status, CampusUndo undo, TemplateScreens templates,
            Supplier<PreviewPane> previews) {
        this.base = base;
        this.around = around;
        this.status = status;
        this.undo = undo;
        this.templates = templates;
        cancelling = new CancelWindow(base, around, status);
        this.previews = previews;
    }

    /** {@code next} runs whenever a window is closed: what it kept may be shown anew. */
    void onClosed(Runnable next) {
        closed = next;
    }

    /** Which documents are sent: about which records of which kind, at first with which template. */
    record Asked(RecordKind about, List<UUID> recordIds, UUID templateId) {}

    /** Opens the window on what is asked (F079); {@code sent} runs once all of it was taken. */
    void open(Asked asked, Delivery delivery, Runnable sent) {
        open(asked, Optional.empty(), delivery, sent);
    }

    /** Opens the window on what was kept of a sending (X03). */
    void open(SignatureCollection collection, Delivery delivery, Runnable sent) {
        SignatureCollection.Content content = collection.content();
        open(new Asked(content.about(), content.recordIds(), content.templateId()), Optional.of(collection), delivery, sent);
    }

    private void open(Asked asked, Optional<SignatureCollection> opened, Delivery delivery, Runnable sent) {
        DocumentsToSend documents = base.documentsToSend(asked.about());
        Stage window = around.window("dispatch.title");
        window.initModality(Modality.WINDOW_MODAL);
        Dialogs dialogs = around.dialogs().over(window);
        var files = new SendFiles(documents, base.campusDesk().sheetExport(), around.runner(), around.messages(), status);
        var opening = new CollectionModel.Opening(base.institution().name(), LocalDate.ofInstant(base.clock().instant(), PARIS), opened);
        var collection = new CollectionModel(base.collections(), opening, around.runner(), around.messages(), status);
        var model = new SendViewModel(documents, asked.recordIds(), base.institution().demonstration(), around.runner(),
                around.messages(), new SendViewModel.Outlets(delivery, files, collection));
        model.beginWith(asked.templateId());
        var mending = new Beside(window, dialogs);
        var view = new SendView(model, mending, previews.get(), around.messages(), dialogs, new SendView.Exits(() -> {
            window.close();
            sent.run();
        }, window::close));
        ChangeListener<Number> changed = (_, _, _) -> model.check();
        undo.revisionProperty().addListener(changed);
        window.setOnCloseRequest(event -> {
            if (!mending.mayLeave()) {
                event.consume();
            }
        });
        window.setOnHidden(_ -> {
            undo.revisionProperty().removeListener(changed);
            model.close();
            mending.leave();
            closed.run();
        });
        around.show(window, view.node(), WIDTH, HEIGHT);
    }

    /** What mends documents beside their list. */
    private final class Beside implements Mending {
        private final Stage window;
        private final RepairModel model = new RepairModel(base.campusDesk(), around.runner(), around.messages(), status, undo);
        private final RepairView view;
        private Runnable templatesSaved = () -> { };
        private boolean mended;

        Beside(Stage window, Dialogs dialogs) {
            this.window = window;
            view = new RepairView(model, around.messages(), dialogs);
        }

        @Override
        public Node node() {
            return view.node();
        }

        @Override
        public void open(RepairPlace place) {
            view.open(place);
        }

        @Override
        public void together(RepairGroup group) {
            if (view.mayLeave()) {
                model.together(group);
            }
        }

        @Override
        public void endRunning(UUID recordId, String category, Runnable ended) {
            cancelling.open(window, new CancelScope.Holding(recordId, category), ended);
        }

        @Override
        public void edit(DocumentTemplate template) {
            templates.edit(window, template, previews.get(), () -> templatesSaved.run());
        }

        @Override
        public void listen(Consumer<Set<UUID>> repaired, Runnable saved) {
            templatesSaved = saved;
            model.onRepaired(records -> {
                mended = true;
                repaired.accept(records);
            });
        }

        @Override
        public void undo() {
            undo.undo();
        }

        @Override
        public void redo() {
            undo.redo();
        }

        @Override
        public boolean mayLeave() {
            return view.mayLeave();
        }

        /** The lists behind the window show what was mended in it. */
        private void leave() {
            if (mended) {
                undo.changedElsewhere();
            }
        }
    }
}
