package fr.paraphe.desktop.shell;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.domain.shared.SearchText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** «Aller à…» (Ctrl+K): places and actions are found at once, records of the base a moment later; accents and case are ignored. */
final class PaletteViewModel {
    private static final int RECORDS = 12;
    private static final int SHORTEST = 2;

    private final Optional<Finder> finder;
    private final TaskRunner runner;
    private final Messages messages;
    private final ShellViewModel shell;
    private final List<PaletteEntry> fixed = new ArrayList<>();
    private final ObservableList<PaletteEntry> found = FXCollections.observableArrayList();
    private final IntegerProperty selected = new SimpleIntegerProperty(-1);
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private String words = "";
    private int asked;

    PaletteViewModel(ShellViewModel shell, Optional<Finder> finder, TaskRunner runner, Messages messages) {
        this.shell = shell;
        this.finder = finder;
        this.runner = runner;
        this.messages = messages;
    }

    /** Begins anew with these commands, those that can be done now. */
    void open(List<Command> commands) {
        fixed.clear();
        String places = messages.text("shell.palette.places");
        shell.places().forEach(place -> fixed.add(
                new PaletteEntry(places, messages.text(place.tabKey()), shell.words(place), () -> shell.open(Address.of(place)))));
        String actions = messages.text("shell.palette.actions");
        commands.stream().filter(command -> command.enabled().get()).forEach(command -> fixed.add(
                new PaletteEntry(actions, command.plain(), KeyWords.of(command.keys(), messages), command::run)));
        search("");
    }

    /** Shows the places and the actions that hold every word of {@code typed}. */
    void search(String typed) {
        words = SearchText.normalised(typed);
        asked++;
        failure.set("");
        found.setAll(fixed.stream().filter(this::holds).sorted(Comparator.comparingInt(this::rank)).toList());
        selected.set(found.isEmpty() ? -1 : 0);
    }

    private boolean holds(PaletteEntry entry) {
        String all = SearchText.normalised(entry.title() + " " + entry.hint());
        return words.isEmpty() || Arrays.stream(words.split(" ")).allMatch(all::contains);
    }

    /** Places before actions; in each, what begins with the words first. */
    private int rank(PaletteEntry entry) {
        int section = entry.section().equals(messages.text("shell.palette.places")) ? 0 : 2;
        return section + (SearchText.normalised(entry.title()).startsWith(words) ? 0 : 1);
    }

    /** Adds the records of the base for the words typed last; run once the person pauses. */
    void find() {
        if (finder.isEmpty() || words.length() < SHORTEST) {
            return;
        }
        int turn = asked;
        String asking = words;
        runner.run(() -> finder.get().find(asking, RECORDS), records -> {
            if (turn == asked) {
                add(records);
            }
        }, e -> failure.set(messages.failure(e)));
    }

    private void add(List<Finder.Found> records) {
        List<PaletteEntry> lines = records.stream().filter(record -> shell.places().contains(record.address().place()))
                .map(record -> new PaletteEntry(messages.text("shell.palette.records"), record.title(), record.subtitle(),
                        () -> shell.open(record.address()))).toList();
        found.removeIf(entry -> entry.section().equals(messages.text("shell.palette.records")));
        found.addAll(lines);
        if (selected.get() < 0 && !found.isEmpty()) {
            selected.set(0);
        }
    }

    /** Moves the choice by {@code steps}, around the ends. */
    void move(int steps) {
        if (!found.isEmpty()) {
            selected.set(Math.floorMod(selected.get() + steps, found.size()));
        }
    }

    /** Returns what is chosen. */
    Optional<PaletteEntry> chosen() {
        int at = selected.get();
        return at >= 0 && at < found.size() ? Optional.of(found.get(at)) : Optional.empty();
    }

    /** Returns whether records of the base are found too. */
    boolean findsRecords() {
        return finder.isPresent();
    }

    ObservableList<PaletteEntry> found() {
        return found;
    }

    IntegerProperty selectedProperty() {
        return selected;
    }

    ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
