package fr.paraphe.desktop.directory.lists;

import fr.paraphe.desktop.directory.Related;
import fr.paraphe.desktop.directory.card.CardView;
import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.kit.grid.GridParts;
import fr.paraphe.desktop.kit.grid.GridView;
import fr.paraphe.desktop.shell.Address;
import fr.paraphe.desktop.shell.Command;
import fr.paraphe.desktop.shell.MenuName;
import fr.paraphe.desktop.shell.Navigation;
import fr.paraphe.desktop.shell.Place;
import fr.paraphe.desktop.shell.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** A list at the left, the card of its current row at the right (E06–E10). */
public final class ListScreen implements Screen {
    private static final double LIST_SHARE = 0.6;
    private static final double CONTACTS_SHARE = 0.62;

    private final ListModel model;
    private final Messages messages;
    private final Navigation navigation;
    private final GridView grid;
    private final CardView card;
    private final BorderPane root = new BorderPane();

    /** Creates the screen; {@code help} tells what to do while the list is empty, {@code acts} stand before the bar's own tools. */
    public ListScreen(ListModel model, Messages messages, Dialogs dialogs, Navigation navigation, List<Node> acts, String help) {
        this.model = model;
        this.messages = messages;
        this.navigation = navigation;
        card = new CardView(model.card(), model.life(), messages, dialogs, this::open, messages.text("directory.card.nothing"));
        if (model.ofCompanies()) {
            card.offer(shuttleButton());
        }
        List<Node> tools = new ArrayList<>(acts);
        if (model.creates()) {
            tools.add(createButton());
        }
        Optional<String> pencil = model.ofContacts() ? Optional.of(messages.text("directory.contact.pencil")) : Optional.empty();
        grid = new GridView(model.grid(), dialogs, new GridParts(tools, empty(help), List.of(), pencil));
        model.onCard(card::mayLeave, card::edit);
        var split = new SplitPane(grid.node(), card.node());
        split.setDividerPositions(LIST_SHARE);
        SplitPane.setResizableWithParent(card.node(), false);
        root.setCenter(split);
        if (model.ofContacts()) {
            root.setTop(new CompanyChoice(model, messages).node());
            model.card().titleProperty().subscribe(title -> unfold(split, !title.isEmpty()));
        }
    }

    /** The contacts have all the width until one of them is opened: the columns of the guide, and the pencil at their right,
            are in sight. */
    private void unfold(SplitPane split, boolean open) {
        boolean there = split.getItems().contains(card.node());
        if (open && !there) {
            split.getItems().add(card.node());
            split.setDividerPositions(CONTACTS_SHARE);
        } else if (!open && there) {
            split.getItems().remove(card.node());
        }
    }

    private Button shuttleButton() {
        Button send = Styles.button(messages.text("directory.card.shuttle"), "mdi2e-email-edit-outline",
                () -> model.card().key().ifPresent(key -> navigation.sendShuttle(key.record())));
        send.setId("card-shuttle");
        send.setTooltip(new Tooltip(messages.text("directory.card.shuttle.hint")));
        return send;
    }

    private Button createButton() {
        Button create = Styles.button(createWords(), model.ofContacts() ? "mdi2a-account-plus-outline" : "mdi2p-plus", model::create);
        create.setId("new-record");
        return create;
    }

    private String createWords() {
        return model.ofContacts() ? messages.text("directory.contact.add") : messages.text("directory.new");
    }

    private Node empty(String help) {
        var title = new Label(messages.text("directory.list.empty"));
        title.getStyleClass().add("card-title");
        var next = new Label(help);
        next.setWrapText(true);
        next.getStyleClass().add("muted");
        var box = new VBox(title, next);
        if (model.creates() && !model.ofContacts()) {
            Button create = Styles.button(messages.text("directory.new"), "mdi2p-plus", model::create);
            box.getChildren().add(create);
        }
        box.getStyleClass().add("empty-state");
        return box;
    }

    private void open(Related related) {
        Place place = related.sort() == Related.Sort.CONTACT ? Place.CONTACTS : Place.INTERNSHIPS;
        navigation.open(new Address(place, related.id()));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        model.shown();
        grid.focus();
    }

    @Override
    public void hidden() {
        model.hidden();
    }

    @Override
    public void show(UUID record) {
        model.show(record);
    }

    @Override
    public List<Command> commands() {
        return model.creates() ? List.of(Command.of(MenuName.EDIT, createWords(), "Shortcut+N", model::create)) : List.of();
    }
}
