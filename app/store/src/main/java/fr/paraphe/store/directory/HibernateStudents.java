package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.Guardian;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.Students;
import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.store.schema.Sessions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/** Keeps students and their guardians in the database. */
public final class HibernateStudents implements Students {
    private final Sessions sessions;

    /** Creates the repository. */
    public HibernateStudents(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void save(Student student) {
        sessions.act(db -> {
            db.upsert(StudentEntity.of(student));
            db.createMutationQuery("delete from Guardian where studentId = :student").setParameter("student", student.id()).executeUpdate();
            db.insertMultiple(student.guardians().stream().map(g -> GuardianEntity.of(student.id(), g)).toList());
            int shown = db.createMutationQuery("update Internship set studentNorm = :name where studentId = :student")
                    .setParameter("name", SearchText.normalised(student.name().lastFirst()))
                    .setParameter("student", student.id())
                    .executeUpdate();
            if (shown > 0) {
                renameClass(db, student);
            }
        });
    }

    @Override
    public Optional<Student> find(UUID id) {
        return sessions.ask(db -> Optional.ofNullable(byIds(db, List.of(id)).get(id)));
    }

    @Override
    public Optional<Student> findByIne(String ine) {
        return ine.isEmpty()
                ? Optional.empty()
                : sessions.ask(db -> withGuardians(db,
                        db.createSelectionQuery("from Student where ine = :ine order by id", StudentEntity.class)
                                .setParameter("ine", ine)
                                .setMaxResults(1)
                                .getResultList())
                        .stream().findFirst());
    }

    @Override
    public List<Student> findByNameAndBirth(String lastName, String firstName, LocalDate birthDate) {
        return sessions.ask(db -> withGuardians(db, db.createSelectionQuery(
                        "from Student where identityNorm = :identity and birthDate = :birth order by id", StudentEntity.class)
                .setParameter("identity", NameColumns.identity(lastName, firstName))
                .setParameter("birth", birthDate)
                .getResultList()));
    }

    @Override
    public long count() {
        return sessions.ask(db -> db.createSelectionQuery("select count(*) from Student", Long.class).getSingleResult());
    }

    private static void renameClass(StatelessSession db, Student student) {
        UUID classId = student.classGroupId();
        ClassGroupEntity group = classId == null ? null : db.get(ClassGroupEntity.class, classId);
        db.createMutationQuery("update Internship set classNorm = :name where studentId = :student")
                .setParameter("name", group == null ? "" : SearchText.normalised(group.name))
                .setParameter("student", student.id())
                .executeUpdate();
    }

    static Map<UUID, Student> byIds(StatelessSession db, List<UUID> ids) {
        List<StudentEntity> rows = db.createSelectionQuery("from Student where id in :ids", StudentEntity.class)
                .setParameterList("ids", ids)
                .getResultList();
        return withGuardians(db, rows).stream().collect(Collectors.toMap(Student::id, s -> s));
    }

    private static List<Student> withGuardians(StatelessSession db, List<StudentEntity> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Guardian>> guardians = new HashMap<>();
        db.createSelectionQuery("from Guardian where studentId in :ids order by place, id", GuardianEntity.class)
                .setParameterList("ids", rows.stream().map(r -> r.id).toList())
                .getResultList()
                .forEach(g -> guardians.computeIfAbsent(g.studentId, _ -> new ArrayList<>()).add(g.toDomain()));
        return rows.stream().map(r -> r.toDomain(guardians.getOrDefault(r.id, List.of()))).toList();
    }
}
