package fr.paraphe.desktop.directory.card;

import fr.paraphe.desktop.directory.CampusDesk;
import fr.paraphe.desktop.directory.CampusUndo;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.change.ChangeCampus.Edit;
import fr.paraphe.domain.directory.change.ChangeSet;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.directory.fields.Fault;
import fr.paraphe.domain.directory.fields.Field;
import fr.paraphe.domain.directory.fields.NewRecord;
import fr.paraphe.domain.merge.RepairGroup;
import fr.paraphe.domain.merge.RepairPlace;
import fr.paraphe.domain.shared.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What mends documents: the card of one record, or one value put into many records as one act, which one undo takes back (X02). */
public final class RepairModel {
    /** A group being mended: the field, what was found, and where the value goes. */
    record Together(OneField field, List<RepairPlace> places, String title) {}

    private final CampusDesk desk;
    private final TaskRunner runner;
    private final Messages messages;
    private final CampusUndo undo;
    private final CardModel card;
    private final LifeModel life;
    /** The card in which the one field of a group is typed. */
    private final CardModel one;
    private final ObjectProperty<@Nullable Together> together = new SimpleObjectProperty<>();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty problem = new SimpleStringProperty("");
    private Consumer<Set<UUID>> repaired = _ -> { };

    /** Creates the model, showing nothing; what is saved can be taken back by {@code undo}. */
    public RepairModel(CampusDesk desk, TaskRunner runner, Messages messages, Status status, CampusUndo undo) {
        this.desk = desk;
        this.runner = runner;
        this.messages = messages;
        this.undo = undo;
        card = new CardModel(desk, runner, messages, status, undo);
        one = new CardModel(desk, runner, messages, status, undo);
        life = new LifeModel(desk, runner, messages, status, new CardModel(desk, runner, messages, status, undo));
        card.onSaved(key -> repaired.accept(Set.of(key.record())), this::deleted);
    }

    /** Hears which records were mended. */
    public void onRepaired(Consumer<Set<UUID>> listener) {
        repaired = listener;
    }

    private void deleted() {
        card.key().map(CardKey::record).map(Set::of).ifPresent(repaired);
    }

    /** Asks for the value that mends all of {@code group}; does nothing when each of its documents needs its own. */
    public void together(RepairGroup group) {
        Optional<Field> field = group.together();
        problem.set("");
        if (field.isEmpty()) {
            return;
        }
        RepairPlace first = group.places().getFirst();
        runner.run(() -> blank(first, field.get()),
                blank -> together.set(new Together(new OneField(one, field.get(), blank), group.places(), group.title())),
                e -> problem.set(messages.failure(e)));
    }

    /** The contacts of a company are proposed to internships in that company alone. */
    private CampusRecord blank(RepairPlace first, Field field) {
        CampusRecord blank = NewRecord.of(first.kind(), desk.newId(), desk.today());
        boolean ofCompany = field.target().filter(t -> t.ofCompany()).isPresent();
        return ofCompany && desk.find(RecordKind.INTERNSHIP, first.record()).orElseThrow() instanceof Internship known
                ? (CampusRecord) RecordFields.with((Record) blank, "companyId", known.companyId())
                : blank;
    }

    /** Puts what was typed or chosen into every record, all or none. */
    void apply() {
        Together asked = together.get();
        if (asked == null || busy.get()) {
            return;
        }
        Optional<Object> value = asked.field().value();
        if (value.isEmpty()) {
            problem.set(messages.text("directory.repair.nothing"));
            return;
        }
        busy.set(true);
        problem.set("");
        runner.run(() -> put(asked, value.get()), set -> {
            busy.set(false);
            together.set(null);
            undo.saved(set);
            repaired.accept(asked.places().stream().map(RepairPlace::record).collect(Collectors.toSet()));
        }, e -> {
            busy.set(false);
            problem.set(messages.failure(e));
        });
    }

    private ChangeSet put(Together asked, Object value) {
        var edits = new ArrayList<Edit>();
        for (RepairPlace place : asked.places()) {
            CampusRecord seen = desk.find(place.kind(), place.record()).orElseThrow(() -> new RefusedException("changed-meanwhile",
                    "Une des fiches a été supprimée entre-temps\u00a0: actualisez la liste, puis recommencez. Rien n'a été changé."));
            CampusRecord next = (CampusRecord) RecordFields.with((Record) seen, place.path(), value);
            List<Fault> faults = desk.rules().check().refusals(seen, next, desk.today());
            if (!faults.isEmpty()) {
                throw new RefusedException("value-refused", faults.getFirst().text() + " Rien n'a été changé.");
            }
            edits.add(new Edit(seen, next));
        }
        return desk.change(messages.count("directory.repair.act", edits.size(), messages.text(asked.field().field().words())), edits);
    }

    /** Gives up mending the group. */
    void giveUp() {
        together.set(null);
        problem.set("");
    }

    /** Returns the card of one record. */
    CardModel card() {
        return card;
    }

    LifeModel life() {
        return life;
    }

    /** Returns the group being mended, absent when it is one record. */
    ObjectProperty<@Nullable Together> togetherProperty() {
        return together;
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    /** Returns why nothing was changed, empty when all is well. */
    StringProperty problemProperty() {
        return problem;
    }
}
