package fr.paraphe.domain.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The repository of students and their guardians. */
public interface Students {
    /** Returns the student of that identifier. */
    Optional<Student> find(UUID id);

    /** Returns the students who bear one of those INEs. */
    List<Student> findByIne(Collection<String> ines);

    /** Returns the students whose {@link PersonName#identity()} is one of those. */
    List<Student> findByIdentity(Collection<String> identities);

    /** Returns how many students there are. */
    long count();
}
