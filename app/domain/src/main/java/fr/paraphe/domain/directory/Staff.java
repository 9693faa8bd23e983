package fr.paraphe.domain.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The repository of the institution, its classes and its staff. */
public interface Staff {
    /** Returns the institution of this base; empty before the first entry. */
    Optional<Institution> institution();

    /** Returns all classes by name. */
    List<ClassGroup> classGroups();

    /** Returns the member of the staff of that identifier. */
    Optional<StaffMember> find(UUID id);

    /** Returns all members, by name. */
    List<StaffMember> members();

    /** Returns those who may sign in the name of the institution, by name (F018). */
    List<StaffMember> representatives();
}
