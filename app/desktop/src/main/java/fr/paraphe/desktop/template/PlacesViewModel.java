package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.FixedPages;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SignaturePlace;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * Where roles sign on the pages of a document, one after the other (D-12, F289, F290). Each change can be undone until other pages are
 * shown. Places of roles that are not to be placed here, such as those of the blocks of a text, stand where they are.
 */
public final class PlacesViewModel {
    private static final double POINTS_PER_MM = 72 / 25.4;

    private final Messages messages;
    private final Status status;
    private final Consumer<FixedPages> changed;
    private final ReadOnlyObjectWrapper<@Nullable FixedPages> fixed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<byte @Nullable []> pdf = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final ObjectProperty<@Nullable SignatoryRole> chosen = new SimpleObjectProperty<>();
    private final ObservableList<SignatoryRole> roles = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper counter = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final Deque<FixedPages> former = new ArrayDeque<>();
    private final Deque<FixedPages> undone = new ArrayDeque<>();
    private @Nullable UUID of;

    /** Creates the places of nothing; {@code changed} is given the pages each time a place was changed. */
    PlacesViewModel(Messages messages, Status status, Consumer<FixedPages> changed) {
        this.messages = messages;
        this.status = status;
        this.changed = changed;
    }

    /**
     * Shows {@code next}, on which {@code signing} are to be placed; what was changed can still be undone when it is what these very
     * changes made of the template of that {@code id}.
     */
    void show(@Nullable UUID id, @Nullable FixedPages next, List<SignatoryRole> signing) {
        FixedPages now = fixed.get();
        problem.set("");
        boolean other = !Objects.equals(id, of);
        if (other) {
            page.set(0);
            chosen.set(null);
        }
        if (other || next == null || !next.equals(now)) {
            former.clear();
            undone.clear();
        }
        of = id;
        fixed.set(next);
        if (!signing.equals(roles)) {
            roles.setAll(signing);
        }
        if (!roles.contains(chosen.get())) {
            chosen.set(missing().orElse(roles.isEmpty() ? null : roles.getFirst()));
        }
        tell();
    }

    /** Shows the pages of {@code content}; of nothing until they are known. */
    void draw(byte @Nullable [] content) {
        pdf.set(content);
    }

    /** Says why there are no pages. */
    void refuse(String sentence) {
        problem.set(sentence);
    }

    private void tell() {
        long placed = roles.stream().filter(role -> place(role).isPresent()).count();
        counter.set(roles.isEmpty() ? messages.text("template.places.nobody")
                : messages.text("template.places.counter", placed, roles.size()));
        complete.set(!roles.isEmpty() && placed == roles.size());
        undoable.set(!former.isEmpty());
        redoable.set(!undone.isEmpty());
    }

    private Optional<SignatoryRole> missing() {
        return roles.stream().filter(role -> place(role).isEmpty()).findFirst();
    }

    /** Returns where {@code role} signs, if it was placed. */
    Optional<SignaturePlace> place(SignatoryRole role) {
        FixedPages now = fixed.get();
        return now == null ? Optional.empty() : now.place(role);
    }

    /** Shows the page of that index, or the nearest one. */
    void go(int index) {
        page.set(Math.clamp(index, 0, Math.max(0, count() - 1)));
    }

    /** Returns the number of pages. */
    int count() {
        FixedPages now = fixed.get();
        return now == null ? 0 : now.pages().size();
    }

    /** Chooses a role, and shows where it signs. */
    void choose(SignatoryRole role) {
        chosen.set(role);
        place(role).ifPresent(place -> go(place.page()));
    }

    /** Puts the chosen role, or the first that is nowhere when it has its place, around that point of the page in front. */
    void placeAt(int x, int y) {
        next().ifPresent(role -> put(SignaturePlace.around(role, page.get(), x, y)));
    }

    /** Puts the same role in a rectangle that was drawn on the page in front. */
    void placeIn(int x, int y, int width, int height) {
        next().ifPresent(role -> put(new SignaturePlace(role, page.get(), x, y, width, height)));
    }

    private Optional<SignatoryRole> next() {
        SignatoryRole now = chosen.get();
        Optional<SignatoryRole> next = now != null && place(now).isEmpty() ? Optional.of(now) : missing();
        problem.set(next.isPresent() || roles.isEmpty() ? "" : messages.text("template.places.all"));
        return next;
    }

    /** Returns the place nearest to {@code wanted} that its page holds. */
    SignaturePlace fitted(SignaturePlace wanted) {
        FixedPages now = fixed.get();
        return now == null ? wanted : now.fitted(wanted);
    }

    /** Puts the chosen role at the lowest free place of the page in front, wherever it was. */
    void placeHere() {
        SignatoryRole role = chosen.get();
        FixedPages now = fixed.get();
        if (role != null && now != null) {
            now.free(role, page.get()).ifPresentOrElse(this::put, () -> problem.set(messages.text("template.places.full")));
        }
    }

    /** Puts a role there, moved or widened as little as its page asks for; a place that is taken is refused. */
    void put(SignaturePlace wanted) {
        chosen.set(wanted.role());
        change(now -> now.placing(fitted(wanted)));
    }

    /** Moves the place of the chosen role so many points. */
    void move(int right, int up) {
        reshape(place -> place.moved(right, up));
    }

    /** Widens and heightens the place of the chosen role by so many points. */
    void resize(int wider, int higher) {
        reshape(place -> place.sized(place.width() + wider, place.height() + higher));
    }

    private void reshape(UnaryOperator<SignaturePlace> shape) {
        Optional.ofNullable(chosen.get()).flatMap(this::place).map(shape).ifPresent(this::put);
    }

    /** Takes the place of the chosen role away. */
    void remove() {
        SignatoryRole role = chosen.get();
        if (role != null) {
            change(now -> now.without(role));
        }
    }

    private void change(UnaryOperator<FixedPages> act) {
        FixedPages now = fixed.get();
        if (now == null) {
            return;
        }
        problem.set("");
        try {
            FixedPages next = act.apply(now);
            if (!next.equals(now)) {
                former.push(now);
                undone.clear();
                set(next);
            }
        } catch (RefusedException e) {
            problem.set(messages.failure(e));
        }
    }

    /** Takes the last change back. */
    void undo() {
        step(former, undone);
    }

    /** Makes the change again that was taken back last. */
    void redo() {
        step(undone, former);
    }

    private void step(Deque<FixedPages> from, Deque<FixedPages> to) {
        FixedPages now = fixed.get();
        FixedPages next = from.poll();
        if (now != null && next != null) {
            to.push(now);
            problem.set("");
            set(next);
        }
    }

    private void set(FixedPages next) {
        fixed.set(next);
        changed.accept(next);
        tell();
    }

    /** Says what comes next once every signature is placed (F290). */
    void finish() {
        if (complete.get()) {
            status.say(messages.count("template.places.finished", roles.size()));
        }
    }

    /** Returns what is said of a role in the list. */
    String line(SignatoryRole role) {
        return place(role).map(place -> messages.text("template.places.line", role.label(), place.page() + 1))
                .orElseGet(() -> messages.text("template.places.missing", role.label()));
    }

    /** Returns what a screen reader says of a place: whose it is, and where. */
    String spoken(SignaturePlace place) {
        return messages.text("template.places.spoken", messages.label(place.role()), where(place, messages));
    }

    /** Returns where a place is, in millimetres from the left and from the bottom. */
    static String where(SignaturePlace place, Messages messages) {
        return where(place, messages.text("template.places.page", place.page() + 1), messages);
    }

    /** Returns where a place is whose page is counted from the end. */
    static String fromEnd(SignaturePlace place, Messages messages) {
        return where(place, place.page() == 0 ? messages.text("template.places.page.last")
                : messages.text("template.places.page.from-end", place.page() + 1), messages);
    }

    private static String where(SignaturePlace place, String page, Messages messages) {
        return messages.text("template.places.where", page, millimetres(place.x()), millimetres(place.y()),
                millimetres(place.width()), millimetres(place.height()));
    }

    private static long millimetres(int points) {
        return Math.round(points / POINTS_PER_MM);
    }

    ReadOnlyObjectProperty<@Nullable FixedPages> fixedProperty() {
        return fixed.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<byte @Nullable []> pdfProperty() {
        return pdf.getReadOnlyProperty();
    }

    IntegerProperty pageProperty() {
        return page;
    }

    ObjectProperty<@Nullable SignatoryRole> chosenProperty() {
        return chosen;
    }

    ObservableList<SignatoryRole> roles() {
        return roles;
    }

    ReadOnlyStringProperty counterProperty() {
        return counter.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty completeProperty() {
        return complete.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }
}
