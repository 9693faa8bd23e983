package fr.paraphe.domain.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the files that documents are made from are read. */
public interface RecordFiles {
    /**
     * Returns the files of those records in the order asked, all of them read together. One that is no longer there is left out, and so is
     * one without what its documents cannot do without. All absences of one student make one statement.
     */
    List<RecordFile> all(RecordKind kind, Collection<UUID> ids);

    /** Returns the file of that record; empty when {@link #all} would leave it out. */
    default Optional<RecordFile> of(RecordKind kind, UUID id) {
        return all(kind, List.of(id)).stream().findFirst();
    }

    /** Returns the member of the staff of that identifier, whom a template may name (F044); empty when he has left. */
    Optional<StaffMember> member(UUID id);
}
