package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.template.DocumentTemplate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the files that documents are made from are read. */
public interface RecordFiles {
    /**
     * Returns the files that documents of {@code template} about those records are made from, in the order asked, all of them read
     * together. One that is no longer there is left out, and so is one without what its documents cannot do without. All absences of one
     * student make one statement; an amendment has what it modifies (X20).
     */
    List<RecordFile> all(DocumentTemplate template, Collection<UUID> ids);

    /** Returns the file of that record; empty when {@link #all} would leave it out. */
    default Optional<RecordFile> of(DocumentTemplate template, UUID id) {
        return all(template, List.of(id)).stream().findFirst();
    }

    /** Returns the member of the staff of that identifier, whom a template may name (F044); empty when he has left. */
    Optional<StaffMember> member(UUID id);
}
