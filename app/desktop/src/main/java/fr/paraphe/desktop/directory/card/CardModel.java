package fr.paraphe.desktop.directory.card;

import fr.paraphe.desktop.directory.CampusDesk;
import fr.paraphe.desktop.directory.CampusUndo;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.change.ChangeCampus.Edit;
import fr.paraphe.domain.directory.change.ChangeSet;
import fr.paraphe.domain.directory.fields.Fault;
import fr.paraphe.domain.directory.fields.Field;
import fr.paraphe.domain.directory.fields.Reading;
import fr.paraphe.domain.directory.fields.RecordTitle;
import fr.paraphe.domain.directory.fields.ReferenceTo;
import fr.paraphe.domain.directory.fields.References.Named;
import fr.paraphe.domain.shared.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The card of one record: edited in place, checked as one types, saved as one act (E06–E10, 6.2). */
public final class CardModel {
    private final CampusDesk desk;
    private final TaskRunner runner;
    private final Messages messages;
    private final Status status;
    private final CampusUndo history;
    private final CardJudge judge;
    private final CardFields fields = new CardFields();
    private final CardNames names;
    private final CardSteps steps = new CardSteps();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper structure = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable CampusRecord> record = new ReadOnlyObjectWrapper<>();
    private Consumer<CardKey> saved = _ -> { };
    private Runnable deleted = () -> { };
    private Consumer<String> attention = _ -> { };
    private @Nullable CardKey key;
    private @Nullable CampusRecord seen;
    private @Nullable CardDraft draft;
    private boolean showing;
    private boolean tried;
    private int generation;

    /** Creates the card, empty until something is shown in it. */
    public CardModel(CampusDesk desk, TaskRunner runner, Messages messages, Status status, CampusUndo history) {
        this.desk = desk;
        this.runner = runner;
        this.messages = messages;
        this.status = status;
        this.history = history;
        judge = new CardJudge(desk.rules(), messages);
        names = new CardNames(desk, runner, this::refresh, e -> status.say(messages.failure(e)));
    }

    /** Hears what was saved, what was deleted, and which field wants the cursor. */
    public void onSaved(Consumer<CardKey> listener, Runnable gone) {
        saved = listener;
        deleted = gone;
    }

    void onAttention(Consumer<String> listener) {
        attention = listener;
    }

    /** Shows a record, read in the background; what was typed in the former one is forgotten, ask before. */
    public void show(CardKey next) {
        int mine = ++generation;
        runner.run(() -> desk.find(next.kind(), next.record()), found -> {
            if (mine == generation) {
                found.ifPresentOrElse(record -> begin(next, record, record), this::close);
            }
        }, e -> status.say(messages.failure(e)));
    }

    /** Shows a new record, not saved yet; {@code within} is the record that already holds it, absent when it stands alone. */
    public void create(CardKey next, @Nullable CampusRecord within, CampusRecord blank) {
        generation++;
        begin(next, within, blank);
    }

    private void begin(CardKey next, @Nullable CampusRecord known, CampusRecord record) {
        key = next;
        seen = known;
        draft = CardDraft.of(record);
        steps.clear();
        tried = false;
        stale.set(false);
        problem.set("");
        names.read(record, next.kind());
        fields.lay(next, record);
        structure.set(structure.get() + 1);
        refresh();
    }

    /** Shows nothing. */
    public void close() {
        generation++;
        key = null;
        seen = null;
        draft = null;
        record.set(null);
        dirty.set(false);
        title.set("");
        problem.set("");
        structure.set(structure.get() + 1);
    }

    /** Takes what is in {@code field} now, typed or chosen. */
    void type(FieldModel model, String text) {
        CardDraft present = draft;
        if (showing || present == null) {
            return;
        }
        Field field = model.field();
        steps.change(present, field.path());
        change(judge.typed(present, field, text));
    }

    /** Ends the typing in a field: what could be read is shown as it will be kept. */
    void leave(FieldModel model) {
        CardDraft present = draft;
        steps.pause();
        String path = model.field().path();
        String text = present == null ? null : present.typed().get(path);
        if (present == null || text == null) {
            return;
        }
        boolean read = text.isBlank() || judge.read(present, model.field(), text) instanceof Reading.Read;
        if (read && model.field().target().isEmpty()) {
            change(present.settled(path));
        }
    }

    /** Says yes to what is proposed for a field (F194). */
    void assent(FieldModel model) {
        CardDraft present = draft;
        String path = model.field().path();
        String text = present == null ? "" : present.typed().getOrDefault(path, "");
        if (present != null && judge.read(present, model.field(), text) instanceof Reading.Ask(Object proposed, String _)) {
            steps.change(present, path);
            steps.pause();
            change(present.settled(path).with(path, proposed));
        }
    }

    /** Refers to {@code chosen}, or to nobody; contacts of another company are forgotten (V28). */
    void choose(FieldModel model, @Nullable Named chosen) {
        CardDraft present = draft;
        if (present == null) {
            return;
        }
        Field field = model.field();
        steps.change(present, field.path());
        steps.pause();
        if (chosen != null) {
            names.learn(chosen);
        }
        change(CardElements.referring(present, field, chosen == null ? null : chosen.id(), fields.all()));
    }

    /** Proposes whom {@code model} may refer to, in the background. */
    void propose(FieldModel model, String words, Consumer<List<Named>> found) {
        CardDraft present = draft;
        Optional<ReferenceTo> target = model.field().target();
        if (present == null || target.isEmpty()) {
            return;
        }
        UUID company = target.get().ofCompany() && present.value("companyId") instanceof UUID id ? id : null;
        names.propose(target.get(), company, words, found);
    }

    /** Adds a guardian to the student, a half-day to the session. */
    void add() {
        CardDraft present = draft;
        if (present != null) {
            CardElements.adding(present, desk.newId(), desk.today()).ifPresent(added -> {
                step(present, added.draft());
                attention.accept(added.first());
            });
        }
    }

    /** Takes a guardian or a half-day away. */
    void remove(String element) {
        CardDraft present = draft;
        if (present != null) {
            step(present, CardElements.removing(present, element));
        }
    }

    /** Puts at {@code path} what was chosen elsewhere than in a field. */
    void put(String path, @Nullable Object value) {
        CardDraft present = draft;
        if (present != null) {
            step(present, present.with(path, value));
        }
    }

    private void step(CardDraft present, CardDraft next) {
        steps.change(present, "elements");
        steps.pause();
        change(next);
    }

    /** Takes the last step of typing back; false when there is none, and the saved acts are meant. */
    boolean undo() {
        return restore(draft == null ? Optional.empty() : steps.undo(draft));
    }

    /** Makes the step last taken back again. */
    boolean redo() {
        return restore(draft == null ? Optional.empty() : steps.redo(draft));
    }

    private boolean restore(Optional<CardDraft> other) {
        other.ifPresent(this::change);
        return other.isPresent();
    }

    /** Forgets what was typed. */
    public void cancel() {
        if (key != null && seen != null && known()) {
            begin(key, seen, seen);
        } else {
            close();
        }
    }

    /** Reads the record again, as somebody else left it. */
    public void reload() {
        if (key != null) {
            show(key);
        }
    }

    /** Saves what was typed as one act (Ctrl+S); what cannot be saved says why under its field. */
    public void save() {
        CardDraft present = draft;
        CardKey mine = key;
        if (present == null || mine == null || busy.get() || !dirty.get()) {
            return;
        }
        Optional<String> wrong = judge.unread(present, fields);
        List<Fault> faults = desk.rules().check().refusals(seen, present.record(), desk.today());
        if (wrong.isPresent() || !faults.isEmpty()) {
            long count = (long) faults.size() + (wrong.isPresent() ? 1 : 0);
            tried = true;
            refresh();
            problem.set(messages.count("directory.card.refused", count));
            attention.accept(wrong.orElseGet(() -> faults.getFirst().path()));
            return;
        }
        String label = messages.text(seen == null ? "directory.act.create" : "directory.act.change",
                RecordTitle.kind(mine.kind()), name(present));
        act(label, new Edit(seen, CardElements.ordered(present.record())), _ -> {
            status.say(messages.text("directory.card.saved", name(present)));
            saved.accept(mine);
            if (mine.equals(key)) {
                show(mine);
            }
        });
    }

    /** Deletes the record, which nothing may refer to; a person of a record is taken out of it. */
    public void delete() {
        CardKey mine = key;
        CampusRecord known = seen;
        if (mine == null || known == null || busy.get()) {
            return;
        }
        String label = messages.text("directory.act.delete", RecordTitle.kind(mine.kind()), title.get());
        CampusRecord rest = mine.element().isEmpty() ? null : CardElements.without(known, mine.element());
        act(label, new Edit(known, rest), _ -> {
            status.say(messages.text("directory.card.deleted", title.get()));
            close();
            deleted.run();
        });
    }

    private void act(String label, Edit edit, Consumer<ChangeSet> done) {
        busy.set(true);
        runner.run(() -> desk.change(label, List.of(edit)), set -> {
            busy.set(false);
            history.saved(set);
            done.accept(set);
        }, e -> {
            busy.set(false);
            stale.set(e instanceof RefusedException refused && refused.code().equals("changed-meanwhile"));
            problem.set(messages.failure(e));
        });
    }

    private void change(CardDraft next) {
        draft = next;
        problem.set("");
        if (key != null && fields.lay(key, next.record())) {
            structure.set(structure.get() + 1);
        }
        refresh();
    }

    private void refresh() {
        CardDraft present = draft;
        if (present == null) {
            return;
        }
        showing = true;
        judge.judge(present, fields, new CardJudge.Asked(desk.today(), tried), field -> names.of(present.value(field.path())));
        showing = false;
        boolean unread = judge.unread(present, fields).isPresent();
        dirty.set(unread || !present.record().equals(seen));
        title.set(name(present));
        record.set(present.record());
    }

    private String name(CardDraft present) {
        String element = key == null ? "" : key.element();
        String name = element.isEmpty() ? RecordTitle.of(present.record(), names::of) : CardElements.name(present.record(), element);
        return name.isBlank() ? messages.text("directory.card.new") : name;
    }

    /** Returns the sections, in order. */
    List<CardSection> sections() {
        return draft == null ? List.of() : fields.sections();
    }

    /** Returns the field at {@code path}. */
    Optional<FieldModel> field(String path) {
        return draft == null ? Optional.empty() : fields.find(path);
    }

    /** Returns what is shown, absent when nothing is. */
    public Optional<CardKey> key() {
        return Optional.ofNullable(key);
    }

    /** Returns the record with what was typed so far. */
    Optional<CampusRecord> record() {
        return Optional.ofNullable(draft).map(CardDraft::record);
    }

    /** Returns the record with what was typed so far, as it changes. */
    ReadOnlyObjectProperty<@Nullable CampusRecord> recordProperty() {
        return record.getReadOnlyProperty();
    }

    /** Returns whether what is shown was ever saved. */
    boolean known() {
        return key != null && seen != null && (key.element().isEmpty() || CardDraft.of(seen).value(key.element()) != null);
    }

    /** Returns whether something was typed that is not saved. */
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /** Returns whether something is being saved. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Returns whether somebody else changed the record meanwhile. */
    ReadOnlyBooleanProperty staleProperty() {
        return stale.getReadOnlyProperty();
    }

    /** Returns the name of what is shown, empty when nothing is. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Returns why it could not be saved, empty when nothing is wrong. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Returns a number that changes when the card has other fields. */
    ReadOnlyIntegerProperty structureProperty() {
        return structure.getReadOnlyProperty();
    }
}
