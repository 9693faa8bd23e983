package fr.paraphe.domain.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The repository of students and their guardians. */
public interface Students {
    /** Adds or replaces a student with his guardians. */
    void save(Student student);

    /** Returns the student of that identifier. */
    Optional<Student> find(UUID id);

    /** Returns the student who bears that INE; an empty INE finds nobody. */
    Optional<Student> findByIne(String ine);

    /** Returns the students of that name (accents and case ignored) born that day: one, or homonyms. */
    List<Student> findByNameAndBirth(String lastName, String firstName, LocalDate birthDate);

    /** Returns the students who bear one of those INEs. */
    List<Student> findByIne(Collection<String> ines);

    /** Returns the students whose {@link PersonName#identity()} is one of those. */
    List<Student> findByIdentity(Collection<String> identities);

    /** Returns how many students there are. */
    long count();
}
