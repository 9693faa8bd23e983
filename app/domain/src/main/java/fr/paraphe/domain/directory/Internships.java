package fr.paraphe.domain.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The repository of internships. */
public interface Internships {
    /** Returns the internship of that identifier. */
    Optional<Internship> find(UUID id);

    /** Returns the internships of one student, the earliest first. */
    List<Internship> ofStudent(UUID studentId);

    /** Returns the internships of those students, in any order. */
    List<Internship> ofStudents(Collection<UUID> studentIds);

    /** Returns who follows what and when, for every internship that one of those teachers follows; dates may be unknown (V66). */
    List<Followed> followedBy(Collection<UUID> teachers);

    /** One internship and the teacher who follows it. */
    record Followed(UUID internship, UUID teacher, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {}

    /** Returns the member of the staff of that identifier, whom a template may name (F044); empty when he has left. */
    Optional<StaffMember> teacher(UUID id);

    /** Returns the complete files of {@code ids} in the order asked; unknown identifiers are left out. */
    List<InternshipFile> files(Collection<UUID> ids);
}
