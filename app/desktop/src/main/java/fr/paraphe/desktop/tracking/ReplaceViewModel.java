package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.tracking.ActOutcome;
import fr.paraphe.domain.tracking.ReplaceSignatory.Place;
import fr.paraphe.domain.tracking.ReplaceSignatory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * «Corriger ou remplacer un signataire»: the same person at another address (D-27), or another person (X25), in this document and, if one
 * wishes, in the others that await him.
 */
public final class ReplaceViewModel {
    private final ReplaceDesk desk;
    private final Place place;
    private final TaskRunner runner;
    private final Messages messages;
    private final Status status;
    private final Runnable changed;
    private final ObjectProperty<ReplaceSignatory.@Nullable Plan> plan = new SimpleObjectProperty<>();
    private final BooleanProperty another = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable PersonSnapshot> chosen = new SimpleObjectProperty<>();
    private final StringProperty email = new SimpleStringProperty("");
    private final StringProperty mobile = new SimpleStringProperty("");
    private final BooleanProperty everywhere = new SimpleBooleanProperty();
    private final IntegerProperty others = new SimpleIntegerProperty();
    private final StringProperty problem = new SimpleStringProperty("");
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final ObservableList<PersonSnapshot> candidates = FXCollections.observableArrayList();

    /** Creates the window's model for that place, empty until {@link #read()}; {@code changed} runs once somebody was replaced. */
    public ReplaceViewModel(ReplaceDesk desk, Place place, TaskRunner runner, Messages messages, Status status, Runnable changed) {
        this.desk = desk;
        this.place = place;
        this.runner = runner;
        this.messages = messages;
        this.status = status;
        this.changed = changed;
        another.subscribe(this::fill);
        chosen.subscribe(this::fill);
    }

    /** Reads who signs there and who could. */
    public void read() {
        runner.run(() -> desk.plan(place), found -> {
            plan.set(found);
            candidates.setAll(found.candidates());
            fill();
        }, e -> problem.set(messages.failure(e)));
    }

    /** Shows the address and mobile of whoever would sign. */
    private void fill() {
        Optional<PersonSnapshot> next = another.get() ? Optional.ofNullable(chosen.get()) : now();
        email.set(next.map(PersonSnapshot::email).orElse(""));
        mobile.set(next.map(PersonSnapshot::mobile).orElse(""));
        others.set((int) otherPlaces().count());
    }

    private Optional<PersonSnapshot> now() {
        return Optional.ofNullable(plan.get()).map(known -> known.now().person());
    }

    /** The other documents that await him; those that name him cannot have another person sign. */
    private Stream<ReplaceSignatory.Where> otherPlaces() {
        return Optional.ofNullable(plan.get()).stream().flatMap(known -> known.others().stream())
                .filter(where -> !another.get() || where.namedOn() == null);
    }

    /** Takes the address and mobile that the person's card bears now. */
    void takeCard() {
        card().ifPresent(card -> {
            email.set(card.email());
            mobile.set(Objects.requireNonNullElse(card.mobile(), ""));
        });
    }

    private Optional<PersonSnapshot> card() {
        return Optional.ofNullable(plan.get()).flatMap(ReplaceSignatory.Plan::card)
                .filter(card -> !another.get() && !reach(card).equals(now().map(ReplaceViewModel::reach).orElse("")));
    }

    private static String reach(PersonSnapshot person) {
        return Stream.of(person.email(), person.mobile()).filter(part -> part != null && !part.isBlank())
                .reduce((mail, number) -> mail + ", " + number).orElse("");
    }

    /** Does it, then runs {@code done} when nothing was left; else the window stays and says what was. */
    void replace(Runnable done) {
        Optional<PersonSnapshot> next = next();
        if (next.isEmpty() || !readyBinding().get()) {
            return;
        }
        var places = new ArrayList<>(List.of(place));
        if (everywhere.get()) {
            otherPlaces().map(ReplaceSignatory.Where::place).forEach(places::add);
        }
        working.set(true);
        problem.set("");
        runner.run(() -> desk.replace(places, next.get()), outcome -> ended(outcome, done), e -> {
            working.set(false);
            problem.set(messages.failure(e));
        });
    }

    private Optional<PersonSnapshot> next() {
        return (another.get() ? Optional.ofNullable(chosen.get()) : now()).map(person -> person.reachedAt(email.get(), mobile.get()));
    }

    private void ended(ActOutcome outcome, Runnable done) {
        working.set(false);
        String said = another.get() ? messages.count("tracking.replace.replaced", outcome.done())
                : messages.count("tracking.replace.corrected", outcome.done());
        if (outcome.done() > 0) {
            status.say(said);
            changed.run();
        }
        ActWords.unfinished(said, outcome).ifPresentOrElse(problem::set, done);
    }

    /** Returns who signs, as which role, such as «MARTIN Paul, Maître de stage». */
    StringBinding whoBinding() {
        return words(known -> messages.text("tracking.replace.who", known.now().person().lastFirst(), messages.label(known.now().role())));
    }

    /** Returns what the card says when it says something else; empty when it does not. */
    StringBinding cardBinding() {
        return Bindings.createStringBinding(() -> card().map(card -> messages.text("tracking.replace.card", reach(card))).orElse(""),
                plan, another);
    }

    /** Returns why nobody else can sign in this place; empty when somebody can, or nobody asked. */
    StringBinding obstacleBinding() {
        return Bindings.createStringBinding(() -> {
            ReplaceSignatory.Plan known = plan.get();
            if (known == null || !another.get()) {
                return "";
            }
            Integer page = known.where().namedOn();
            if (page != null) {
                return messages.text("tracking.replace.named", known.now().person().lastFirst(), page);
            }
            return known.candidates().isEmpty() ? messages.text("tracking.replace.nobody", messages.label(known.now().role())) : "";
        }, plan, another);
    }

    /** Returns what will happen: the links that close, the message that leaves. */
    StringBinding effectBinding() {
        return Bindings.createStringBinding(() -> !readyBinding().get() ? ""
                : messages.text(another.get() ? "tracking.replace.effect.other" : "tracking.replace.effect.same", email.get()),
                plan, another, chosen, email, mobile, working);
    }

    private StringBinding words(Function<ReplaceSignatory.Plan, String> said) {
        return Bindings.createStringBinding(() -> Optional.ofNullable(plan.get()).map(said).orElse(""), plan);
    }

    /** Returns whether something was changed that can be sent, and nothing is going on. */
    BooleanBinding readyBinding() {
        return Bindings.createBooleanBinding(() -> {
            ReplaceSignatory.Plan known = plan.get();
            if (known == null || working.get() || email.get().isBlank()) {
                return false;
            }
            return another.get() ? chosen.get() != null && known.where().namedOn() == null
                    : !reach(known.now().person()).equals(reach(known.now().person().reachedAt(email.get(), mobile.get())));
        }, plan, another, chosen, email, mobile, working);
    }

    /** Returns whether another person signs, rather than the same one at another address. */
    BooleanProperty anotherProperty() {
        return another;
    }

    ObjectProperty<@Nullable PersonSnapshot> chosenProperty() {
        return chosen;
    }

    StringProperty emailProperty() {
        return email;
    }

    StringProperty mobileProperty() {
        return mobile;
    }

    /** Returns whether it is done in the other documents too. */
    BooleanProperty everywhereProperty() {
        return everywhere;
    }

    /** Returns in how many other documents it could be done too. */
    IntegerProperty othersProperty() {
        return others;
    }

    StringProperty problemProperty() {
        return problem;
    }

    /** Returns whether it is being done. */
    public BooleanProperty workingProperty() {
        return working;
    }

    ObservableList<PersonSnapshot> candidates() {
        return candidates;
    }
}
