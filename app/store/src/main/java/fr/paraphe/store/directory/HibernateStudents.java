package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.Students;
import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.store.schema.Sessions;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
            RecordTables.STUDENTS.upsert(db, student);
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
        return sessions.ask(db -> RecordTables.STUDENTS.find(db, List.of(id)).stream().findFirst());
    }

    @Override
    public Optional<Student> findByIne(String ine) {
        return findByIne(List.of(ine)).stream().findFirst();
    }

    @Override
    public List<Student> findByNameAndBirth(String lastName, String firstName, LocalDate birthDate) {
        var wanted = new PersonName(null, lastName, firstName);
        return findByIdentity(List.of(wanted.identity())).stream()
                .filter(s -> birthDate.equals(s.birthDate()))
                .filter(s -> SearchText.normalised(s.name().lastName()).equals(SearchText.normalised(lastName)))
                .toList();
    }

    @Override
    public List<Student> findByIne(Collection<String> ines) {
        return sessions.ask(db -> RecordTables.STUDENTS.where(db, "ine", ines.stream().filter(i -> !i.isEmpty()).distinct().toList()));
    }

    @Override
    public List<Student> findByIdentity(Collection<String> identities) {
        return sessions.ask(db -> RecordTables.STUDENTS.where(db, "identityNorm", Set.copyOf(identities)));
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
}
