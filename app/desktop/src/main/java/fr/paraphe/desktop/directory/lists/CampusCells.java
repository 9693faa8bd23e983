package fr.paraphe.desktop.directory.lists;

import fr.paraphe.desktop.directory.CampusDesk;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.grid.CellEdits;
import fr.paraphe.desktop.kit.grid.EditOutcome;
import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.change.ChangeCampus;
import fr.paraphe.domain.directory.change.ChangeSet;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.directory.fields.Fault;
import fr.paraphe.domain.directory.fields.Field;
import fr.paraphe.domain.directory.fields.Reading;
import fr.paraphe.domain.directory.fields.Situation;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.domain.shared.listing.ListRow;
import fr.paraphe.domain.shared.listing.Listing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Takes what is typed in the cells of a list with the rules of the cards: all of it as one act, or none (6.2). */
final class CampusCells implements CellEdits {
    private final CampusDesk desk;
    private final ListShape shape;
    private final Messages messages;
    private final Consumer<ChangeSet> saved;

    CampusCells(CampusDesk desk, ListShape shape, Messages messages, Consumer<ChangeSet> saved) {
        this.desk = desk;
        this.shape = shape;
        this.messages = messages;
        this.saved = saved;
    }

    /** A record before and after the edits so far, and the last of them. */
    private record Work(CampusRecord seen, CampusRecord next, Edit edit) {}

    /** Stops at an edit that cannot be recorded. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Edit edit;

        Stop(Edit edit, String why) {
            super(why);
            this.edit = edit;
        }
    }

    @Override
    public EditOutcome edits(List<Edit> edits) {
        try {
            Map<UUID, Work> works = new LinkedHashMap<>();
            edits.forEach(edit -> edit(edit, works));
            works.values().forEach(this::requireRight);
            List<ChangeCampus.Edit> changed = works.values().stream().filter(w -> !w.next().equals(w.seen()))
                    .map(w -> new ChangeCampus.Edit(w.seen(), w.next())).toList();
            if (!changed.isEmpty()) {
                saved.accept(desk.change(messages.count("directory.act.cells", edits.size()), changed));
            }
            return new EditOutcome.Accepted();
        } catch (Stop stop) {
            return new EditOutcome.Refused(stop.edit, String.valueOf(stop.getMessage()));
        } catch (RefusedException refused) {
            return new EditOutcome.Refused(edits.getFirst(), String.valueOf(refused.getMessage()));
        }
    }

    private void edit(Edit edit, Map<UUID, Work> works) {
        Field field = shape.field(edit.column(), edit.row())
                .orElseThrow(() -> new IllegalArgumentException("no field under " + edit.column()));
        UUID id = owner(desk.list(shape.list()), shape, edit.row())
                .orElseThrow(() -> new Stop(edit, messages.text("directory.cells.gone")));
        Work known = works.get(id);
        if (known == null) {
            CampusRecord record = desk.find(shape.kind(), id).orElseThrow(() -> new Stop(edit, messages.text("directory.cells.gone")));
            known = new Work(record, record, edit);
        }
        works.put(id, new Work(known.seen(), read(edit, field, known.next()), edit));
    }

    private CampusRecord read(Edit edit, Field field, CampusRecord record) {
        return switch (desk.rules().read().read(field, edit.typed(), Situation.of(record, field.path()))) {
            case Reading.Read(Object value, String _) -> (CampusRecord) RecordFields.with((Record) record, field.path(), value);
            case Reading.Refused(String why) -> throw new Stop(edit, why);
            case Reading.Ask(Object proposed, String _) -> throw new Stop(edit, messages.text("directory.cells.international",
                    desk.rules().phones().international(proposed.toString())));
        };
    }

    private void requireRight(Work work) {
        List<Fault> faults = desk.rules().check().refusals(work.seen(), work.next(), desk.today());
        if (!faults.isEmpty()) {
            throw new Stop(work.edit(), faults.getFirst().text());
        }
    }

    /** Returns the identifier of the record that the row is or is part of. */
    static Optional<UUID> owner(Listing listing, ListShape shape, UUID row) {
        if (shape.element().isEmpty()) {
            return Optional.of(row);
        }
        return listing.row(ListQuery.ALL, row).map(found -> owner(shape, found));
    }

    static UUID owner(ListShape shape, ListRow row) {
        return shape.element().isEmpty() ? row.id() : UUID.fromString(row.text(shape.list().place(CampusList.OWNER)));
    }
}
