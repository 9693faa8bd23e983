package fr.paraphe.domain.template;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The repository of natures (F056, F057, E17). */
public interface DocumentNatures {
    /** Returns all of them by label, «Divers» first. */
    List<DocumentNature> all();

    /** Adds a nature or renames it. */
    void save(DocumentNature nature);

    /** Returns how many templates file their documents under each nature; those without any are left out. */
    Map<UUID, Integer> uses();

    /** Files what stood under {@code from} under {@code into}, in every version, and forgets {@code from}. */
    void merge(UUID from, UUID into);

    /** Forgets a nature that no template uses. */
    void delete(UUID id);
}
