package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.CampusRecords;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.TrainingSession;
import fr.paraphe.store.listing.ListRows;
import fr.paraphe.store.schema.Sessions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Keeps every kind of record in the database, many at a time. */
public final class HibernateCampusRecords implements CampusRecords {
    private final Sessions sessions;
    private final ListRows lists;

    /** Creates the repository; {@code lists} are told of what is written. */
    public HibernateCampusRecords(Sessions sessions, ListRows lists) {
        this.sessions = sessions;
        this.lists = lists;
    }

    @Override
    public Optional<CampusRecord> find(RecordKind kind, UUID id) {
        return findAll(kind, List.of(id)).stream().findFirst();
    }

    @Override
    public List<CampusRecord> findAll(RecordKind kind, Collection<UUID> ids) {
        return sessions.ask(db -> List.copyOf(RecordTables.of(kind).find(db, ids)));
    }

    @Override
    public void addAll(List<? extends CampusRecord> records) {
        sessions.act(db -> alike(records).forEach(some -> {
            RecordTables.of(kind(some)).insert(db, some);
            lists.made(db, kind(some), identifiers(some));
            sessions.kept(Growth.class, Growth::new).add(db, some.size());
        }));
    }

    @Override
    public void replaceAll(List<? extends CampusRecord> records) {
        sessions.act(db -> alike(records).forEach(some -> {
            touched(db, some);
            RecordTables.of(kind(some)).update(db, some);
            touched(db, some);
        }));
    }

    @Override
    public Map<UUID, String> uses(RecordKind kind, Collection<UUID> ids) {
        return sessions.ask(db -> {
            var uses = new LinkedHashMap<UUID, String>();
            References.to(kind).forEach(references -> references.count(db, ids, uses));
            return uses;
        });
    }

    @Override
    public List<CampusRecord> referring(RecordKind kind, UUID id) {
        return sessions.ask(db -> {
            Map<RecordKind, List<UUID>> found = new LinkedHashMap<>();
            gather(db, References.to(kind), List.of(id), found);
            if (kind == RecordKind.COMPANY) {
                List<UUID> contacts = RecordTables.COMPANIES.find(db, List.of(id)).stream()
                        .flatMap(c -> c.contacts().stream()).map(CompanyContact::id).toList();
                gather(db, References.toContacts(), contacts, found);
            }
            var records = new ArrayList<CampusRecord>();
            found.forEach((k, ids) -> records.addAll(RecordTables.of(k).find(db, ids.stream().distinct().toList())));
            return records;
        });
    }

    @Override
    public List<CampusRecord> referring(RecordKind kind, Collection<UUID> ids, RecordKind wanted) {
        return sessions.ask(db -> {
            Map<RecordKind, List<UUID>> found = new LinkedHashMap<>();
            gather(db, References.to(kind).stream().filter(r -> r.kind() == wanted).toList(), ids, found);
            return List.copyOf(RecordTables.of(wanted).find(db, found.getOrDefault(wanted, List.of())));
        });
    }

    @Override
    public List<TrainingSession> sessions(Collection<String> references) {
        return sessions.ask(db -> {
            var ids = new ArrayList<UUID>();
            RecordTable.slices(references).forEach(some -> ids.addAll(
                    db.createSelectionQuery("select id from TrainingSession where reference in :references", UUID.class)
                            .setParameterList("references", some).getResultList()));
            return RecordTables.SESSIONS.find(db, ids);
        });
    }

    private static void gather(StatelessSession db, List<References> references, Collection<UUID> ids, Map<RecordKind, List<UUID>> found) {
        for (References r : references) {
            RecordKind kind = r.kind();
            if (kind != null) {
                found.computeIfAbsent(kind, _ -> new ArrayList<>()).addAll(r.referring(db, ids));
            }
        }
    }

    @Override
    public Optional<Company> holding(UUID contactId) {
        return sessions.ask(db -> {
            List<UUID> owners = db.createSelectionQuery("select companyId from CompanyContact where id = :id", UUID.class)
                    .setParameter("id", contactId).getResultList();
            return RecordTables.COMPANIES.find(db, owners).stream().findFirst();
        });
    }

    @Override
    public void deleteAll(RecordKind kind, Collection<UUID> ids) {
        sessions.act(db -> {
            lists.touched(db, kind, ids);
            RecordTables.of(kind).delete(db, ids);
        });
    }

    private void touched(StatelessSession db, List<? extends CampusRecord> some) {
        lists.touched(db, kind(some), identifiers(some));
    }

    private static List<UUID> identifiers(List<? extends CampusRecord> some) {
        return some.stream().map(CampusRecord::id).toList();
    }

    /** Cuts records where their kind changes, so that each run is written at once and in the order given. */
    private static List<List<CampusRecord>> alike(List<? extends CampusRecord> records) {
        var runs = new ArrayList<List<CampusRecord>>();
        for (CampusRecord record : records) {
            if (runs.isEmpty() || kind(runs.getLast()) != RecordKind.of(record)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(record);
        }
        return runs;
    }

    private static RecordKind kind(List<? extends CampusRecord> some) {
        return RecordKind.of(some.getFirst());
    }
}
