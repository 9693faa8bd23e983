package fr.paraphe.desktop.directory.shuttle;

import fr.paraphe.desktop.directory.comparison.ComparedField;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.kit.Tone;
import fr.paraphe.desktop.kit.grid.CellEdits;
import fr.paraphe.desktop.kit.grid.GridColumn;
import fr.paraphe.desktop.kit.grid.GridHost;
import fr.paraphe.desktop.kit.grid.GridMemory;
import fr.paraphe.desktop.kit.grid.GridModel;
import fr.paraphe.desktop.kit.grid.GridPorts;
import fr.paraphe.desktop.kit.grid.GridSpec;
import fr.paraphe.desktop.kit.grid.SheetExport;
import fr.paraphe.desktop.shell.RowCount;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.directory.change.ChangeSet;
import fr.paraphe.domain.directory.shuttle.Comparison;
import fr.paraphe.domain.directory.shuttle.DecideShuttle.Decided;
import fr.paraphe.domain.directory.shuttle.Proposal;
import fr.paraphe.domain.directory.shuttle.ShuttleState;
import fr.paraphe.domain.shared.listing.ListRow;
import java.util.List;
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
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The sheets sent to companies, and the answer of the current one beside the school's records (X19). */
public final class ShuttlesViewModel implements GridHost {
    private final ShuttleDesk desk;
    private final TaskRunner runner;
    private final Messages messages;
    private final Status status;
    private final Consumer<ChangeSet> saved;
    private final GridModel grid;
    private final ObservableList<ComparedField> fields = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Comparison> comparison = new SimpleObjectProperty<>();
    private final BooleanProperty decidable = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty heading = new SimpleStringProperty("");
    private final StringProperty told = new SimpleStringProperty("");
    private final StringProperty comment = new SimpleStringProperty("");
    private @Nullable UUID current;
    private final RowCount count;
    private boolean opened;

    /** Where the grid remembers its layout and writes its files. */
    public record Files(GridMemory memory, GridMemory shared, SheetExport export) {}

    /** Creates the screen's model; {@code saved} hears of what changed records, so that it can be taken back. */
    public ShuttlesViewModel(ShuttleDesk desk, Files files, TaskRunner runner, Messages messages, Status status,
            Consumer<ChangeSet> saved) {
        this.desk = desk;
        this.runner = runner;
        this.messages = messages;
        this.status = status;
        count = new RowCount(status);
        this.saved = saved;
        var ports = new GridPorts(desk.list(), CellEdits.none(), files.memory(), files.shared(), files.export());
        grid = new GridModel(spec(), ports, runner, messages, this);
    }

    private GridSpec spec() {
        return GridSpec.of("shuttles", messages.text("shell.place.shuttles"), List.of(
                column("company", "directory.shuttle.column.company", 190),
                column("state", "directory.shuttle.column.state", 105).labelled(this::state).pills(ShuttlesViewModel::tone),
                column("recipient", "directory.shuttle.column.recipient", 200),
                column("internships", "directory.shuttle.column.internships", 80),
                column("sentAt", "directory.shuttle.column.sent", 150), column("openedAt", "directory.shuttle.column.opened", 150).hidden(),
                column("answeredAt", "directory.shuttle.column.answered", 150),
                column("expiresAt", "directory.shuttle.column.expires", 150).hidden(),
                column("handledBy", "directory.shuttle.column.handled", 140).hidden()),
                n -> messages.count("directory.shuttle.count", n));
    }

    private GridColumn column(String name, String key, double width) {
        return GridColumn.of(name, messages.text(key), width);
    }

    private String state(String stored) {
        return messages.text(switch (ShuttleState.valueOf(stored)) {
            case SENT -> "directory.shuttle.state.sent";
            case OPENED -> "directory.shuttle.state.opened";
            case ANSWERED -> "directory.shuttle.state.answered";
            case EXPIRED -> "directory.shuttle.state.expired";
            case HANDLED -> "directory.shuttle.state.handled";
        });
    }

    private static Tone tone(String stored) {
        return switch (ShuttleState.valueOf(stored)) {
            case ANSWERED -> Tone.ACCENT;
            case OPENED -> Tone.WARNING;
            case HANDLED -> Tone.SUCCESS;
            case SENT, EXPIRED -> Tone.NEUTRAL;
        };
    }

    /** Ends the links whose time is over, then reads the list. */
    void shown() {
        count.shown();
        runner.run(desk::endOverdue, _ -> read(), e -> {
            read();
            status.say(messages.failure(e));
        });
    }

    private void read() {
        if (opened) {
            grid.refresh();
            compare();
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
    }

    @Override
    public void selected(@Nullable ListRow row) {
        UUID next = row == null ? null : row.id();
        if (next != null && !next.equals(current)) {
            current = next;
            compare();
        }
    }

    /** Reads the current sheet again, beside the records as they are. */
    void compare() {
        UUID id = current;
        if (id == null) {
            return;
        }
        runner.run(() -> desk.compare(id), read -> {
            if (id.equals(current)) {
                show(read);
            }
        }, e -> {
            show(null);
            status.say(messages.failure(e));
        });
    }

    private void show(@Nullable Comparison read) {
        comparison.set(read);
        ShuttleState state = read == null ? ShuttleState.SENT : read.shuttle().state();
        decidable.set(state == ShuttleState.ANSWERED);
        fields.setAll(read == null ? List.of() : read.proposals().stream().map(p -> field(p, state)).toList());
        heading.set(read == null ? "" : read.shuttle().company() + " – " + state(state.name()));
        told.set(read == null ? "" : told(read, state));
        String words = read == null ? "" : read.shuttle().course().comment();
        comment.set(words.isEmpty() ? "" : messages.text("directory.shuttle.comment", words));
    }

    private String told(Comparison read, ShuttleState state) {
        return switch (state) {
            case SENT -> messages.text("directory.shuttle.told.sent", read.shuttle().to().email());
            case OPENED -> messages.text("directory.shuttle.told.opened");
            case EXPIRED -> messages.text("directory.shuttle.told.expired");
            case ANSWERED -> read.proposals().isEmpty() ? messages.text("directory.shuttle.told.confirmed")
                    : messages.count("directory.shuttle.told.answered", read.proposals().size());
            case HANDLED -> messages.text("directory.shuttle.told.handled", read.shuttle().course().handledBy());
        };
    }

    /** What the school changed since the sending is never taken unless the person says so. */
    private ComparedField field(Proposal proposal, ShuttleState state) {
        boolean open = state == ShuttleState.ANSWERED;
        String remark = open && proposal.conflict() ? messages.text("directory.shuttle.conflict", proposal.sent()) : "";
        return new ComparedField(proposal.key(), proposal.part(), proposal.label(), proposal.current(), proposal.answered(), remark,
                open ? !proposal.conflict() : proposal.accepted());
    }

    /** Ticks every answer, but those that would write over what the school changed since. */
    void acceptAll() {
        fields.forEach(field -> field.fromOtherProperty().set(field.remark().isEmpty()));
    }

    /** Ticks every value of the school. */
    void refuseAll() {
        fields.forEach(field -> field.fromOtherProperty().set(false));
    }

    /** Takes what is ticked and refuses the rest, as one act. */
    void decide() {
        Comparison seen = comparison.get();
        if (seen == null || busy.get() || !decidable.get()) {
            return;
        }
        Set<String> taken = fields.stream().filter(f -> f.fromOtherProperty().get()).map(ComparedField::path).collect(Collectors.toSet());
        busy.set(true);
        runner.run(() -> desk.decide(seen, taken), decided -> {
            busy.set(false);
            done(decided);
        }, e -> {
            busy.set(false);
            status.say(messages.failure(e));
            compare();
        });
    }

    private void done(Decided decided) {
        decided.changes().ifPresent(saved);
        status.say(messages.text("directory.shuttle.decided", decided.taken(), decided.refused()));
        grid.refresh();
        compare();
    }

    GridModel grid() {
        return grid;
    }

    ObservableList<ComparedField> fields() {
        return fields;
    }

    ObjectProperty<@Nullable Comparison> comparisonProperty() {
        return comparison;
    }

    /** Returns whether the sheet in front waits for the school's choice. */
    BooleanProperty decidableProperty() {
        return decidable;
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    StringProperty headingProperty() {
        return heading;
    }

    /** Returns how far the sheet in front came, and what is to be done. */
    StringProperty toldProperty() {
        return told;
    }

    StringProperty commentProperty() {
        return comment;
    }
}
