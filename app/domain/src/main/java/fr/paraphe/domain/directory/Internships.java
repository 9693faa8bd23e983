package fr.paraphe.domain.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The repository of internships. */
public interface Internships {
    /** Adds or replaces an internship. */
    void save(Internship internship);

    /** Returns the internship of that identifier. */
    Optional<Internship> find(UUID id);

    /** Returns the internships of one student, the earliest first. */
    List<Internship> ofStudent(UUID studentId);

    /** Returns the internships of those students, in any order. */
    List<Internship> ofStudents(Collection<UUID> studentIds);

    /** Returns the complete files of {@code ids} in the order asked; unknown identifiers are left out. */
    List<InternshipFile> files(Collection<UUID> ids);

    /**
     * Returns at most {@code limit} rows after {@code after}, ordered by the student's normalised name, then identifier;
     * {@code words} are searched, accents and case ignored, all of them, in every column (6.2).
     */
    List<InternshipRow> page(String words, Cursor after, int limit);

    /** Returns how many rows {@link #page} would give in all for {@code words}. */
    long count(String words);

    /** Where a page ended: the normalised student's name and the identifier of its last row. */
    record Cursor(String name, UUID id) {
        /** Before the first row. */
        public static final Cursor START = new Cursor("", new UUID(0, 0));
    }
}
