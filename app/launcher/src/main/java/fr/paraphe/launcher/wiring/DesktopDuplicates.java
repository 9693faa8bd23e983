package fr.paraphe.launcher.wiring;

import fr.paraphe.desktop.directory.duplicates.DuplicateDesk;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.change.ChangeCampus;
import fr.paraphe.domain.directory.change.ChangeSet;
import fr.paraphe.domain.directory.duplicates.Duplicate;
import fr.paraphe.domain.directory.duplicates.FindDuplicates;
import fr.paraphe.domain.directory.duplicates.MergeRecords;
import fr.paraphe.domain.directory.duplicates.ResolveDuplicates;
import fr.paraphe.domain.directory.duplicates.ResolveDuplicates.Pair;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.store.Base;
import fr.paraphe.store.Repositories;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The duplicates of the open base; {@code actor} is the person at the client. */
final class DesktopDuplicates implements DuplicateDesk {
    private final Repositories data;
    private final String actor;
    private final FindDuplicates finding;
    private final ResolveDuplicates resolving;

    DesktopDuplicates(Base base, String actor, Clock clock) {
        data = base.repositories();
        this.actor = actor;
        var campus = new ChangeCampus(data.records(), data.changes(), base.transactions(), clock);
        finding = new FindDuplicates(data.lists().of(CampusList.COMPANIES), data.lists().of(CampusList.CONTACTS),
                data.lists().of(CampusList.STUDENTS), data.settings());
        resolving = new ResolveDuplicates(data.records(), new MergeRecords(data.records(), campus));
    }

    @Override
    public List<Duplicate> find() {
        return finding.find();
    }

    @Override
    public Compared compare(Duplicate duplicate, int kept, int other) {
        Pair pair = resolving.compare(duplicate, kept, other);
        return new Compared(pair, names(pair));
    }

    /** A student's class is the only record that the fields compared refer to. */
    private Map<UUID, String> names(Pair pair) {
        Map<UUID, String> names = new HashMap<>();
        if (pair.kind().record() == RecordKind.STUDENT) {
            data.staff().classGroups().forEach(group -> names.put(group.id(), group.name()));
        }
        return names;
    }

    @Override
    public ChangeSet merge(Pair pair, Set<String> fromOther) {
        return resolving.merge(actor, pair, fromOther);
    }

    @Override
    public void declareDistinct(Duplicate duplicate) {
        finding.declareDistinct(duplicate);
    }
}
