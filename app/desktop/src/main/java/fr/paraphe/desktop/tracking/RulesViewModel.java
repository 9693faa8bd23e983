package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.tracking.QuietHours;
import fr.paraphe.domain.tracking.QuietHours.Pause;
import fr.paraphe.domain.tracking.ReminderRules;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** «Relances automatiques»: whether, after how many days, at what hours, and when not (D-14, F300, X22, P6). */
public final class RulesViewModel {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.FRENCH).withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern PERIOD = Pattern.compile("\\D*(\\d{1,2}/\\d{1,2}/\\d{4})(?:\\D+(\\d{1,2}/\\d{1,2}/\\d{4}))?\\D*");

    private final RulesDesk desk;
    private final InstantSource clock;
    private final TaskRunner runner;
    private final Messages messages;
    private final Status status;
    private final BooleanProperty automatic = new SimpleBooleanProperty();
    private final IntegerProperty first = new SimpleIntegerProperty();
    private final IntegerProperty second = new SimpleIntegerProperty();
    private final IntegerProperty every = new SimpleIntegerProperty();
    private final IntegerProperty most = new SimpleIntegerProperty();
    private final BooleanProperty warnings = new SimpleBooleanProperty();
    private final IntegerProperty from = new SimpleIntegerProperty();
    private final IntegerProperty until = new SimpleIntegerProperty();
    private final StringProperty pauses = new SimpleStringProperty("");
    private final StringProperty next = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final BooleanProperty ready = new SimpleBooleanProperty();
    private final BooleanProperty working = new SimpleBooleanProperty();

    /** Creates the window's model, with the usual rules until {@link #read()}. */
    public RulesViewModel(RulesDesk desk, InstantSource clock, TaskRunner runner, Messages messages, Status status) {
        this.desk = desk;
        this.clock = clock;
        this.runner = runner;
        this.messages = messages;
        this.status = status;
        show(ReminderRules.USUAL);
        List.of(first, second, every, most, from, until).forEach(number -> number.subscribe(this::check));
        List.of(automatic, warnings).forEach(choice -> choice.subscribe(this::check));
        pauses.subscribe(this::check);
    }

    /** Reads the rules in force. */
    public void read() {
        working.set(true);
        runner.run(desk::rules, rules -> {
            working.set(false);
            show(rules);
            check();
        }, this::fail);
    }

    private void show(ReminderRules rules) {
        automatic.set(rules.automatic());
        first.set(rules.days().first());
        second.set(rules.days().second());
        every.set(rules.days().every());
        most.set(rules.most());
        warnings.set(rules.warnings());
        from.set(rules.hours().from());
        until.set(rules.hours().until());
        pauses.set(rules.hours().pauses().stream()
                .map(pause -> messages.text("tracking.rules.pause", DAY.format(pause.first()), DAY.format(pause.last())))
                .collect(Collectors.joining("\n")));
    }

    /** Says at once what is wrong, or when the next message could leave. */
    private void check() {
        try {
            ReminderRules rules = rules();
            problem.set("");
            next.set(rules.any() ? messages.text("tracking.rules.next", opening(rules.hours())) : messages.text("tracking.rules.never"));
            ready.set(true);
        } catch (RefusedException e) {
            problem.set(messages.failure(e));
            next.set("");
            ready.set(false);
        }
    }

    private String opening(QuietHours hours) {
        return messages.moment(hours.next(clock.instant()).atZone(PARIS).toInstant());
    }

    private ReminderRules rules() {
        List<Pause> periods = pauses.get().lines().filter(line -> !line.isBlank()).map(this::pause).toList();
        return new ReminderRules(automatic.get(), new ReminderRules.Days(first.get(), second.get(), every.get()), most.get(),
                warnings.get(), new QuietHours(from.get(), until.get(), periods));
    }

    /** A line may say one day, or two with any words around. */
    private Pause pause(String line) {
        Matcher read = PERIOD.matcher(line);
        try {
            if (read.matches()) {
                LocalDate begins = LocalDate.parse(read.group(1), DAY);
                return new Pause(begins, read.group(2) == null ? begins : LocalDate.parse(read.group(2), DAY));
            }
        } catch (DateTimeException e) {
            throw new RefusedException("pause-wrong", messages.text("tracking.rules.pause.wrong", line.strip()), e);
        }
        throw new RefusedException("pause-wrong", messages.text("tracking.rules.pause.wrong", line.strip()));
    }

    /** Puts the rules in force, then runs {@code done}; when they are refused the window stays and says why. */
    void save(Runnable done) {
        if (!readyBinding().get()) {
            return;
        }
        ReminderRules chosen = rules();
        working.set(true);
        runner.run(() -> desk.set(chosen), kept -> {
            working.set(false);
            status.say(messages.text(kept.automatic() ? "tracking.rules.done.on" : "tracking.rules.done.off"));
            done.run();
        }, this::fail);
    }

    private void fail(Exception e) {
        working.set(false);
        problem.set(messages.failure(e));
    }

    /** Returns whether the rules mean something and nothing is going on. */
    BooleanBinding readyBinding() {
        return ready.and(working.not());
    }

    BooleanProperty automaticProperty() {
        return automatic;
    }

    IntegerProperty firstProperty() {
        return first;
    }

    IntegerProperty secondProperty() {
        return second;
    }

    IntegerProperty everyProperty() {
        return every;
    }

    IntegerProperty mostProperty() {
        return most;
    }

    BooleanProperty warningsProperty() {
        return warnings;
    }

    IntegerProperty fromProperty() {
        return from;
    }

    IntegerProperty untilProperty() {
        return until;
    }

    /** Returns the periods without reminders, one on a line. */
    StringProperty pausesProperty() {
        return pauses;
    }

    /** Returns when the next message could leave. */
    StringProperty nextProperty() {
        return next;
    }

    StringProperty problemProperty() {
        return problem;
    }

    /** Returns whether the rules are being read or kept. */
    public BooleanProperty workingProperty() {
        return working;
    }
}
