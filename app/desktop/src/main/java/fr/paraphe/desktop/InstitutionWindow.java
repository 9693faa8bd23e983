package fr.paraphe.desktop;

import fr.paraphe.desktop.directory.CampusDesk;
import fr.paraphe.desktop.directory.CampusUndo;
import fr.paraphe.desktop.directory.card.CardKey;
import fr.paraphe.desktop.directory.card.CardModel;
import fr.paraphe.desktop.directory.card.CardView;
import fr.paraphe.desktop.directory.card.LifeModel;
import fr.paraphe.desktop.directory.card.LogoView;
import fr.paraphe.desktop.directory.card.LogoViewModel;
import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.shell.Command;
import fr.paraphe.desktop.shell.MenuName;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.directory.Institution;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.fields.NewRecord;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The card of the institution, in a window beside the main one (menu «Fichier»): identity, addresses, support (F233), logo. */
final class InstitutionWindow {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 720;
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Y");

    private final CampusBase base;
    private final CampusDesk desk;
    private final Surroundings around;
    private final Status status;
    private final CampusUndo undo;
    private final Consumer<Institution> named;
    private @Nullable Stage window;
    private @Nullable CardModel card;

    /** Creates the window, closed; {@code named} hears of the institution whenever it may have changed. */
    InstitutionWindow(CampusBase base, Surroundings around, Status status, CampusUndo undo, Consumer<Institution> named) {
        this.base = base;
        desk = base.campusDesk();
        this.around = around;
        this.status = status;
        this.undo = undo;
        this.named = named;
        undo.revisionProperty().addListener(_ -> changed());
    }

    /** Returns what the menu «Fichier» offers. */
    Command command() {
        return Command.of(MenuName.FILE, around.messages().text("shell.menu.institution"), "", this::open);
    }

    private void open() {
        if (window != null && window.isShowing()) {
            window.toFront();
            window.requestFocus();
        } else {
            window = start(around.window("directory.institution.title"));
        }
    }

    private Stage start(Stage opened) {
        Messages messages = around.messages();
        var model = new CardModel(desk, around.runner(), messages, status, undo);
        var call = new CardModel(desk, around.runner(), messages, status, undo);
        var life = new LifeModel(desk, around.runner(), messages, status, call);
        Dialogs dialogs = around.dialogs().over(opened);
        var view = new CardView(model, life, messages, dialogs, _ -> { }, messages.text("directory.institution.reading"));
        view.below(new LogoView(new LogoViewModel(model, base.logos(), around.runner(), messages), messages, dialogs).node());
        model.onSaved(_ -> changed(), this::changed);
        card = model;
        opened.setOnCloseRequest(event -> {
            if (!view.mayLeave()) {
                event.consume();
            }
        });
        var page = new BorderPane(view.node());
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> keys(event, opened));
        around.show(opened, page, WIDTH, HEIGHT);
        around.runner().run(base::institution, known -> show(model, view, known), e -> status.say(messages.failure(e)));
        return opened;
    }

    /** The institution of a base into which nothing was imported is written by hand. */
    private void show(CardModel model, CardView view, Institution known) {
        if (known.id().equals(NewRecord.NOBODY)) {
            UUID id = desk.newId();
            model.create(CardKey.of(RecordKind.INSTITUTION, id), null, NewRecord.of(RecordKind.INSTITUTION, id, desk.today()));
            view.edit();
        } else {
            model.show(CardKey.of(RecordKind.INSTITUTION, known.id()));
        }
    }

    /** What the card did not take for itself is meant for the whole base: the last act, or the window. */
    private void keys(KeyEvent event, Stage opened) {
        if (UNDO.match(event)) {
            undo.undo();
        } else if (REDO.match(event)) {
            undo.redo();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            opened.close();
        } else {
            return;
        }
        event.consume();
    }

    private void changed() {
        Optional.ofNullable(card).filter(open -> !open.dirtyProperty().get()).ifPresent(CardModel::reload);
        around.runner().run(base::institution, named, e -> status.say(around.messages().failure(e)));
    }

    /** Closes the window with the base. */
    void close() {
        if (window != null) {
            window.close();
        }
    }
}
