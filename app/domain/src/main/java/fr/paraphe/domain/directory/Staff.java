package fr.paraphe.domain.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The repository of the institution, its classes and its staff. */
public interface Staff {
    /** Records the institution of this base, in place of the former one. */
    void save(Institution institution);

    /** Returns the institution of this base; empty before the first entry. */
    Optional<Institution> institution();

    /** Adds or replaces a class. */
    void save(ClassGroup classGroup);

    /** Returns all classes by name. */
    List<ClassGroup> classGroups();

    /** Adds or replaces a member of the staff. */
    void save(StaffMember member);

    /** Returns the member of the staff of that identifier. */
    Optional<StaffMember> find(UUID id);

    /** Returns the members of that name, accents and case ignored. */
    List<StaffMember> findByName(String lastName, String firstName);

    /** Returns all members, by name. */
    List<StaffMember> members();

    /** Returns those who may sign in the name of the institution, by name (F018). */
    List<StaffMember> representatives();
}
