package fr.paraphe.desktop.directory.card;

import fr.paraphe.desktop.directory.CampusDesk;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.directory.fields.Field;
import fr.paraphe.domain.directory.fields.FieldCatalogue;
import fr.paraphe.domain.directory.fields.NewRecord;
import fr.paraphe.domain.directory.fields.ReferenceTo;
import fr.paraphe.domain.directory.fields.References.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The names of the records that a card refers to, read in the background. */
final class CardNames {
    private static final int PROPOSED = 12;

    private final CampusDesk desk;
    private final TaskRunner runner;
    private final Runnable known;
    private final Consumer<Exception> failed;
    private final Map<UUID, String> names = new HashMap<>();
    private int asked;

    CardNames(CampusDesk desk, TaskRunner runner, Runnable known, Consumer<Exception> failed) {
        this.desk = desk;
        this.runner = runner;
        this.known = known;
        this.failed = failed;
    }

    /** Reads the names that {@code record} needs. */
    void read(CampusRecord record, RecordKind kind) {
        Map<UUID, ReferenceTo> wanted = new HashMap<>();
        FieldCatalogue.sections(kind).stream().flatMap(s -> s.fields().stream()).forEach(field -> want(record, field, wanted));
        if (!wanted.isEmpty()) {
            runner.run(() -> {
                Map<UUID, String> found = new HashMap<>();
                wanted.forEach((id, target) -> desk.references().find(target, id).ifPresent(named -> found.put(id, named.name())));
                return found;
            }, found -> {
                names.putAll(found);
                known.run();
            }, failed);
        }
    }

    private void want(CampusRecord record, Field field, Map<UUID, ReferenceTo> wanted) {
        field.target().ifPresent(target -> {
            if (RecordFields.value((Record) record, field.path()) instanceof UUID id && !id.equals(NewRecord.NOBODY)
                    && !names.containsKey(id)) {
                wanted.put(id, target);
            }
        });
    }

    void learn(Named named) {
        names.put(named.id(), named.name());
    }

    /** Returns the name of what a field refers to, empty when that is nobody, «…» while it is being read. */
    String of(@Nullable Object id) {
        return id == null || id.equals(NewRecord.NOBODY) ? "" : names.getOrDefault(id, "…");
    }

    /** Gives what {@code words} propose to {@code found}; only the last question is answered. */
    void propose(ReferenceTo target, @Nullable UUID company, String words, Consumer<List<Named>> found) {
        int mine = ++asked;
        runner.run(() -> desk.references().propose(target, company, words, PROPOSED), answer -> {
            if (mine == asked) {
                found.accept(answer);
            }
        }, failed);
    }
}
