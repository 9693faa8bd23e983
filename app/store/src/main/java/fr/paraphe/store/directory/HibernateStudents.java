package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.Students;
import fr.paraphe.store.schema.Sessions;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds students and their guardians in the database. */
public final class HibernateStudents implements Students {
    private final Sessions sessions;

    /** Creates the repository. */
    public HibernateStudents(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Student> find(UUID id) {
        return sessions.ask(db -> RecordTables.STUDENTS.find(db, List.of(id)).stream().findFirst());
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
