package fr.paraphe.desktop.kit.grid;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.domain.shared.listing.ListRow;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Edits in place: one cell, a column filled down, a column pasted; each is one call of the port, so one act to undo. */
final class GridEdits {
    /** Several cells to record at once, and the question to ask first. */
    record Plan(List<CellEdits.Edit> edits, String question) {}

    private final GridPorts ports;
    private final GridRows rows;
    private final TaskRunner runner;
    private final Messages messages;
    private final GridHost host;

    GridEdits(GridPorts ports, GridRows rows, TaskRunner runner, Messages messages, GridHost host) {
        this.ports = ports;
        this.rows = rows;
        this.runner = runner;
        this.messages = messages;
        this.host = host;
    }

    /** Tells whether a cell may be edited: its column allows it and its row has arrived. */
    boolean allows(ListRow row, GridField field) {
        return !GridRows.absent(row) && field.column().editable();
    }

    /** Records one cell, then runs {@code done} or gives the reason to {@code refused}; a text left as it was records nothing. */
    void commit(ListRow row, GridField field, String typed, Runnable done, Consumer<String> refused) {
        if (!allows(row, field) || typed.equals(field.text(row))) {
            done.run();
            return;
        }
        var edit = new CellEdits.Edit(row.id(), field.name(), field.typed(typed));
        runner.run(() -> ports.edits().edit(edit.row(), edit.column(), edit.typed()), outcome -> {
            switch (outcome) {
                case EditOutcome.Accepted _ -> {
                    done.run();
                    rows.refresh(row.id());
                }
                case EditOutcome.Refused refusal -> refused.accept(refusal.sentence());
            }
        }, e -> refused.accept(messages.failure(e)));
    }

    /** Prepares giving the cell of {@code from} to all of {@code targets} (Ctrl+D). */
    void fill(ListRow from, GridField field, List<UUID> targets, Consumer<Plan> ready) {
        if (!allows(from, field)) {
            host.say(messages.text("kit.grid.edit.fixed", field.column().title()));
            return;
        }
        String typed = field.typed(field.text(from));
        List<CellEdits.Edit> edits = targets.stream().filter(id -> !id.equals(from.id()))
                .map(id -> new CellEdits.Edit(id, field.name(), typed)).toList();
        if (edits.isEmpty()) {
            host.say(messages.text("kit.grid.fill.none"));
            return;
        }
        String value = field.text(from).isEmpty() ? messages.text("kit.grid.filter.empty") : field.text(from);
        ready.accept(new Plan(edits, messages.count("kit.grid.fill.question", edits.size(), field.column().title(), value)));
    }

    /** Prepares pasting {@code clip} downwards from the row at {@code index} (6.2). */
    void paste(int index, GridField field, String clip, Consumer<Plan> ready) {
        if (!field.column().editable()) {
            host.say(messages.text("kit.grid.edit.fixed", field.column().title()));
            return;
        }
        PastedColumn.of(clip).ifPresentOrElse(values -> {
            int last = rows.groups().outline().last(index, values.size(), rows.count());
            if (!values.isEmpty() && last >= index) {
                rows.range(index, last, targets -> ready.accept(plan(targets, field, values)));
            }
        }, () -> host.say(messages.text("kit.grid.paste.columns")));
    }

    private Plan plan(List<ListRow> targets, GridField field, List<String> values) {
        List<CellEdits.Edit> edits = new ArrayList<>();
        for (int i = 0; i < Math.min(targets.size(), values.size()); i++) {
            edits.add(new CellEdits.Edit(targets.get(i).id(), field.name(), field.typed(values.get(i))));
        }
        String question = messages.count("kit.grid.paste.question", edits.size(), field.column().title());
        int left = values.size() - edits.size();
        return new Plan(edits, left == 0 ? question : question + "\n" + messages.count("kit.grid.paste.left", left));
    }

    /** Records {@code plan}, all or nothing; {@code refused} hears which cell stood in the way. */
    void apply(Plan plan, Consumer<EditOutcome.Refused> refused) {
        runner.run(() -> ports.edits().edits(plan.edits()), outcome -> {
            switch (outcome) {
                case EditOutcome.Accepted _ -> {
                    host.say(messages.count("kit.grid.edited", plan.edits().size()));
                    rows.refresh();
                }
                case EditOutcome.Refused refusal -> {
                    host.say(messages.text("kit.grid.edit.nothing", refusal.sentence()));
                    refused.accept(refusal);
                }
            }
        }, e -> host.say(messages.failure(e)));
    }
}
