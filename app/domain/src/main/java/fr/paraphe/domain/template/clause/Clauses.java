package fr.paraphe.domain.template.clause;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The repository of the clause library; former versions are kept (E19). */
public interface Clauses {
    /**
     * Adds a clause or its next version; a version already recorded is never changed.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code stale} when that version is recorded already
     */
    void save(LibraryClause clause);

    /** Returns every version of that clause, the newest first. */
    List<LibraryClause> versions(UUID id);

    /** Returns the newest version of every clause that is not deleted, by title. */
    List<LibraryClause> all();

    /** Takes clauses out of the library; the documents that hold them keep them. */
    void delete(Collection<UUID> ids);

    /** Puts deleted clauses back. */
    void undelete(Collection<UUID> ids);
}
