package fr.paraphe.domain.template;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The repository of templates; former versions are kept because sent documents refer to them (F074, F104). */
public interface DocumentTemplates {
    /**
     * Adds a template or its next version; a version already recorded is never changed.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code stale} when another content was recorded under that number
     */
    void save(TemplateVersion version);

    /** Returns the newest version of that template. */
    Optional<DocumentTemplate> find(UUID id);

    /** Returns that very version of that template, deleted or not. */
    Optional<DocumentTemplate> find(UUID id, int version);

    /** Returns every version of that template, the newest first. */
    List<TemplateVersion> versions(UUID id);

    /** Returns the newest version of every template that is not deleted, by label. */
    List<DocumentTemplate> all();

    /** Returns how many documents were sent from each template; those never used are left out. */
    Map<UUID, Integer> uses();

    /** Takes templates out of the list; what was sent from them stays as it is (F074). */
    void delete(Collection<UUID> ids);

    /** Puts deleted templates back into the list. */
    void undelete(Collection<UUID> ids);
}
