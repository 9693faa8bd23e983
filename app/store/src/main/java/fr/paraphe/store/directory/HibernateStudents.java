package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.Students;
import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.store.listing.ListRows;
import fr.paraphe.store.schema.Sessions;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps students and their guardians in the database. */
public final class HibernateStudents implements Students {
    private final Sessions sessions;
    private final ListRows lists;

    /** Creates the repository; {@code lists} are told of what is written. */
    public HibernateStudents(Sessions sessions, ListRows lists) {
        this.sessions = sessions;
        this.lists = lists;
    }

    @Override
    public void save(Student student) {
        sessions.act(db -> {
            lists.touched(db, RecordKind.STUDENT, List.of(student.id()));
            RecordTables.STUDENTS.upsert(db, student);
            lists.touched(db, RecordKind.STUDENT, List.of(student.id()));
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
}
