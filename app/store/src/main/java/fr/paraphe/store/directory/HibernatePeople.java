package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.DirectoryPerson;
import fr.paraphe.domain.directory.DirectoryPerson.Kind;
import fr.paraphe.domain.directory.People;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.store.listing.ListRows;
import fr.paraphe.store.schema.Sessions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Finds the people of the directory in the database, over the five tables that hold some. */
public final class HibernatePeople implements People {
    private final Sessions sessions;
    private final ListRows lists;

    /** Creates the repository; {@code lists} are told of what is written. */
    public HibernatePeople(Sessions sessions, ListRows lists) {
        this.sessions = sessions;
        this.lists = lists;
    }

    /** Where the people of one kind stand: their entity, the attribute of their name, whose they are, and what stands around them. */
    private record Table(Kind kind, String entity, String name, RecordKind owner, String ownerId, String around, String join) {
        String query(String condition) {
            return "select p.id, p." + name + ", p.contact, " + around + " from " + entity + " p" + join + " where p." + condition;
        }
    }

    private static final List<Table> TABLES = List.of(
            new Table(Kind.STUDENT, "Student", "name", RecordKind.STUDENT, "id", "''", ""),
            new Table(Kind.GUARDIAN, "Guardian", "name", RecordKind.STUDENT, "studentId", "concat(s.name.firstName, ' ', s.name.lastName)",
                    " join Student s on s.id = p.studentId"),
            new Table(Kind.STAFF_MEMBER, "StaffMember", "name", RecordKind.STAFF_MEMBER, "id", "p.jobTitle", ""),
            new Table(Kind.COMPANY_CONTACT, "CompanyContact", "name", RecordKind.COMPANY, "companyId", "c.legalName",
                    " join Company c on c.id = p.companyId"),
            new Table(Kind.PARTICIPANT, "Enrolment", "participant", RecordKind.ENROLMENT, "id", "t.title",
                    " join TrainingSession t on t.id = p.sessionId"));

    @Override
    public List<DirectoryPerson> at(String email) {
        return email.isBlank() ? List.of() : where("contact.email in :values", List.of(email));
    }

    @Override
    public List<DirectoryPerson> find(Collection<UUID> ids) {
        return where("id in :values", ids);
    }

    private List<DirectoryPerson> where(String condition, Collection<?> values) {
        var found = new ArrayList<DirectoryPerson>();
        sessions.act(db -> TABLES.forEach(table -> RecordTable.slices(values).forEach(some ->
                db.createSelectionQuery(table.query(condition), Object[].class).setParameterList("values", some).getResultList()
                        .forEach(row -> found.add(person(table.kind(), row))))));
        return found.stream().sorted(Comparator.comparing(DirectoryPerson::kind).thenComparing(p -> p.name().lastFirst())
                .thenComparing(DirectoryPerson::around).thenComparing(DirectoryPerson::id)).toList();
    }

    private static DirectoryPerson person(Kind kind, Object[] row) {
        return new DirectoryPerson((UUID) row[0], kind, ((NameColumns) row[1]).toDomain(),
                ContactColumns.toDomain((ContactColumns) row[2]), (String) row[3]);
    }

    @Override
    public void connected(Collection<UUID> ids, Instant at) {
        sessions.act(db -> {
            for (Table table : TABLES) {
                Set<UUID> owners = new HashSet<>();
                RecordTable.slices(ids).forEach(some -> owners.addAll(note(db, table, some, at)));
                lists.touched(db, table.owner(), owners);
            }
        });
    }

    private static List<UUID> note(StatelessSession db, Table table, List<UUID> ids, Instant at) {
        db.createMutationQuery("update " + table.entity() + " set contact.lastSpaceLogin = :at where id in :ids")
                .setParameter("at", at).setParameterList("ids", ids).executeUpdate();
        return db.createSelectionQuery("select " + table.ownerId() + " from " + table.entity() + " where id in :ids", UUID.class)
                .setParameterList("ids", ids).getResultList();
    }
}
