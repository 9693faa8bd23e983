package fr.paraphe.desktop.directory.lists;

import fr.paraphe.desktop.directory.CampusDesk;
import fr.paraphe.desktop.directory.CampusUndo;
import fr.paraphe.desktop.directory.card.CardKey;
import fr.paraphe.desktop.directory.card.CardModel;
import fr.paraphe.desktop.directory.card.LifeModel;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.kit.grid.GridHost;
import fr.paraphe.desktop.kit.grid.GridModel;
import fr.paraphe.desktop.kit.grid.GridPorts;
import fr.paraphe.desktop.shell.RowCount;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.directory.fields.NewRecord;
import fr.paraphe.domain.directory.fields.ReferenceTo;
import fr.paraphe.domain.directory.fields.References.Named;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.domain.shared.listing.ListRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** A list of the campus and the card of its current row. */
public final class ListModel implements GridHost {
    private static final int PROPOSED = 15;

    private final ListShape shape;
    private final CampusDesk desk;
    private final TaskRunner runner;
    private final Messages messages;
    private final Status status;
    private final GridModel grid;
    private final CardModel card;
    private final LifeModel life;
    private final ReadOnlyObjectWrapper<@Nullable Named> company = new ReadOnlyObjectWrapper<>();
    private BooleanSupplier mayLeave = () -> true;
    private Runnable edit = () -> { };
    private final RowCount count;
    private boolean opened;

    /** Creates the list, which reads nothing before it is shown. */
    public ListModel(ListShape shape, CampusDesk desk, TaskRunner runner, Messages messages, Status status, CampusUndo undo) {
        this.shape = shape;
        this.desk = desk;
        this.runner = runner;
        this.messages = messages;
        this.status = status;
        count = new RowCount(status);
        card = new CardModel(desk, runner, messages, status, undo);
        life = new LifeModel(desk, runner, messages, status, new CardModel(desk, runner, messages, status, undo));
        var cells = new CampusCells(desk, shape, messages, set -> runner.onScreen(() -> undo.saved(set)));
        var spec = new ListSpecs(messages, desk.rules()).of(shape);
        var ports = new GridPorts(desk.list(shape.list()), cells, desk.gridMemory(), desk.sharedGridMemory(), desk.sheetExport());
        grid = new GridModel(spec, ports, runner, messages, this);
        card.onSaved(_ -> grid.refresh(), grid::refresh);
        undo.revisionProperty().addListener(_ -> undone());
    }

    private void undone() {
        if (opened) {
            grid.refresh();
        }
        if (!card.dirtyProperty().get()) {
            card.reload();
        }
    }

    /** Asks {@code question} before what was typed in the card is lost; {@code cursor} puts the cursor in the card. */
    void onCard(BooleanSupplier question, Runnable cursor) {
        mayLeave = question;
        edit = cursor;
    }

    /** Hears that the list is in front: reads it, the first time with its layouts. */
    void shown() {
        count.shown();
        if (opened) {
            grid.refresh();
        } else {
            opened = true;
            grid.open();
        }
    }

    void hidden() {
        count.hidden();
        if (opened) {
            grid.close();
        }
    }

    /** Shows the card of one record or person. */
    void show(UUID id) {
        runner.run(() -> CampusCells.owner(desk.list(shape.list()), shape, id), owner -> owner.ifPresent(record -> {
            if (mayLeave.getAsBoolean()) {
                card.show(key(record, id));
            }
        }), e -> status.say(messages.failure(e)));
    }

    private CardKey key(UUID record, UUID row) {
        return shape.element().isEmpty() ? CardKey.of(shape.kind(), record)
                : new CardKey(shape.kind(), record, shape.element() + "[" + row + "]");
    }

    /** Tells whether «Nouveau» is possible here: guardians are added in the card of their student. */
    boolean creates() {
        return !shape.element().equals("guardians");
    }

    /** Tells whether a file of the school can fill this list. */
    boolean imported() {
        return switch (shape.list()) {
            case STUDENTS, GUARDIANS, CLASS_GROUPS, STAFF, COMPANIES, CONTACTS, INTERNSHIPS, CONTRACTS, SESSIONS, ENROLMENTS, ABSENCES,
                    MISSIONS -> true;
            case CHANGES, SHUTTLES -> false;
        };
    }

    /** Opens an empty card (Ctrl+N, F196); a contact belongs to the company chosen above. */
    void create() {
        Named chosen = company.get();
        if (!creates() || !mayLeave.getAsBoolean()) {
            return;
        }
        if (shape.element().isEmpty()) {
            UUID id = desk.newId();
            card.create(CardKey.of(shape.kind(), id), null, NewRecord.of(shape.kind(), id, desk.today()));
            edit.run();
        } else if (chosen == null) {
            status.say(messages.text("directory.contact.choose"));
        } else {
            runner.run(() -> desk.find(RecordKind.COMPANY, chosen.id()), this::contact, e -> status.say(messages.failure(e)));
        }
    }

    private void contact(Optional<? extends Object> found) {
        if (found.orElse(null) instanceof Company firm) {
            CompanyContact blank = NewRecord.contact(desk.newId(), firm.id());
            List<CompanyContact> contacts = new ArrayList<>(firm.contacts());
            contacts.add(blank);
            card.create(CardKey.contact(firm.id(), blank.id()), firm, RecordFields.with(firm, "contacts", contacts));
            edit.run();
        }
    }

    /** Shows only the contacts of one company, of all when it is absent (F189, F190). */
    void choose(@Nullable Named firm) {
        company.set(firm);
        grid.question().ask(grid.question().queryProperty().get().filteredBy(
                new ListQuery.Filter("company", firm == null ? Set.of() : Set.of(firm.name()))));
    }

    /** Proposes companies by name, in the background. */
    void propose(String words, Consumer<List<Named>> found) {
        runner.run(() -> desk.references().propose(ReferenceTo.COMPANY, null, words, PROPOSED), found,
                e -> status.say(messages.failure(e)));
    }

    @Override
    public void counted(String text) {
        count.counted(text);
    }

    @Override
    public void say(String message) {
        status.say(message);
    }

    @Override
    public void open(ListRow row) {
        selected(row);
        edit.run();
    }

    @Override
    public void selected(@Nullable ListRow row) {
        if (row == null || card.key().equals(Optional.of(key(CampusCells.owner(shape, row), row.id())))) {
            return;
        }
        if (mayLeave.getAsBoolean()) {
            card.show(key(CampusCells.owner(shape, row), row.id()));
        }
    }

    /** Tells whether this is the list of contacts, which begins with the choice of a company (E08). */
    boolean ofContacts() {
        return shape.list() == CampusList.CONTACTS;
    }

    /** Tells whether its cards are those of companies, who may be asked to check them (X19). */
    boolean ofCompanies() {
        return shape.list() == CampusList.COMPANIES;
    }

    GridModel grid() {
        return grid;
    }

    CardModel card() {
        return card;
    }

    LifeModel life() {
        return life;
    }

    /** Returns the company whose contacts are shown, absent when all are. */
    ReadOnlyObjectProperty<@Nullable Named> companyProperty() {
        return company.getReadOnlyProperty();
    }
}
