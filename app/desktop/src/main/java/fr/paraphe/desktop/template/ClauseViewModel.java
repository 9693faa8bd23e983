package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.clause.ClauseSignature;
import fr.paraphe.domain.template.clause.LibraryClause;
import fr.paraphe.domain.template.clause.PlaceClause;
import fr.paraphe.domain.template.clause.PlacedClause;
import fr.paraphe.domain.template.clause.SignatureClause;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The clause being written (E18): its draft, why it cannot be kept as it is, and the clauses of the library that it may begin from. */
public final class ClauseViewModel {
    private final ClauseDesk desk;
    private final DeskWork work;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<@Nullable SignatureClause> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper flaw = new ReadOnlyStringWrapper("");
    private final ObservableList<LibraryClause> library = FXCollections.observableArrayList();
    private List<SignatoryRole> offered = List.of(SignatoryRole.values());
    private @Nullable LibraryClause taken;
    private @Nullable SignatureClause begun;

    /** Creates the editor of no clause. */
    public ClauseViewModel(ClauseDesk desk, TaskRunner runner, Messages messages) {
        this.desk = desk;
        work = new DeskWork(runner, messages);
        this.messages = messages;
    }

    /** Opens the clause of {@code template} once it is read, then {@code then} (F303). */
    public void open(DocumentTemplate template, Runnable then) {
        work.run(() -> {
            PlacedClause placed = desk.of(template);
            return new Opened(placed.clause(), origin(placed), desk.library());
        }, opened -> {
            begin(opened.clause(), opened.taken(), PlaceClause.offered(template.category()));
            library.setAll(opened.library());
            then.run();
        });
    }

    private record Opened(SignatureClause clause, @Nullable LibraryClause taken, List<LibraryClause> library) {}

    private @Nullable LibraryClause origin(PlacedClause placed) {
        PlacedClause.Origin origin = placed.origin();
        return origin == null ? null : desk.versions(origin.clauseId()).stream().filter(v -> v.version() == origin.version()).findFirst()
                .orElse(null);
    }

    /** Opens a clause of the library, or a new one when there is none. */
    public void open(@Nullable LibraryClause clause, String title) {
        library.clear();
        begin(clause == null ? SignatureClause.empty(title) : clause.clause(), clause, List.of(SignatoryRole.values()));
    }

    private void begin(SignatureClause clause, @Nullable LibraryClause from, List<SignatoryRole> roles) {
        offered = roles;
        taken = from;
        work.forget();
        begun = clause;
        set(clause);
    }

    /** Begins anew from a clause of the library (F312). */
    public void take(LibraryClause clause) {
        taken = clause;
        set(clause.clause());
    }

    /** Changes the draft. */
    public void change(UnaryOperator<SignatureClause> change) {
        SignatureClause now = draft.get();
        if (now != null) {
            set(change.apply(now));
        }
    }

    private void set(SignatureClause clause) {
        draft.set(clause);
        flaw.set(flawOf(clause));
    }

    private String flawOf(SignatureClause clause) {
        try {
            PlaceClause.check(clause);
            return "";
        } catch (RefusedException e) {
            return messages.failure(e);
        }
    }

    /** Adds a place for the first person offered who has none (F304); returns its rank. */
    public int add() {
        SignatureClause now = draft.get();
        if (now == null) {
            return -1;
        }
        SignatoryRole next = offered.stream().filter(role -> !now.referents().contains(role) && role != SignatoryRole.SECOND_GUARDIAN)
                .findFirst().orElse(offered.getFirst());
        set(now.adding(ClauseSignature.offered(next)));
        return now.signatures().size();
    }

    /** Tells whether something would be lost if the draft were left. */
    boolean changed() {
        return !Objects.equals(draft.get(), begun);
    }

    /** Changes the place of rank {@code at}. */
    public void change(int at, UnaryOperator<ClauseSignature> change) {
        change(clause -> clause.changing(at, change.apply(clause.signatures().get(at))));
    }

    /** Puts the draft in {@code template} and hands that over; a clause of the library that nobody changed stays one (F308, F312). */
    public void place(DocumentTemplate template, Consumer<DocumentTemplate> then) {
        SignatureClause now = draft.get();
        LibraryClause from = taken;
        if (now != null) {
            work.run(() -> from != null && from.clause().equals(now) ? desk.holding(template, from) : desk.alone(template, now), then);
        }
    }

    /** Publishes the draft in the library, as the next version of the clause it was taken from if any, and hands it over (F309). */
    public void publish(Consumer<LibraryClause> then) {
        publish(() -> { }, then);
    }

    /** Publishes the draft if {@code template} may hold it, then puts it there (F309). */
    public void publishInto(DocumentTemplate template, Consumer<DocumentTemplate> then) {
        SignatureClause now = draft.get();
        if (now != null) {
            publish(() -> desk.alone(template, now), published -> work.run(() -> desk.holding(template, published), then));
        }
    }

    private void publish(Runnable before, Consumer<LibraryClause> then) {
        SignatureClause now = draft.get();
        LibraryClause from = taken;
        if (now != null) {
            work.run(() -> {
                before.run();
                return from == null ? desk.publish(now) : desk.save(from, now);
            }, published -> {
                taken = published;
                then.accept(published);
            });
        }
    }

    /** Returns a text as an editor shows it. */
    String shown(String html) {
        return desk.shown(html);
    }

    /** Returns what an editor gave back. */
    String written(String shown) {
        return desk.written(shown);
    }

    List<SignatoryRole> offered() {
        return offered;
    }

    /** Returns the clause of the library from which the draft began. */
    Optional<LibraryClause> taken() {
        return Optional.ofNullable(taken);
    }

    ObservableList<LibraryClause> library() {
        return library;
    }

    ReadOnlyObjectProperty<@Nullable SignatureClause> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    ReadOnlyStringProperty flawProperty() {
        return flaw.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problemProperty() {
        return work.problemProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return work.busyProperty();
    }
}
