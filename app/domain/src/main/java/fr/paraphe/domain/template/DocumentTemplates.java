package fr.paraphe.domain.template;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The repository of templates; former versions are kept because sent documents refer to them (F074, F104). */
public interface DocumentTemplates {
    /** Adds a template or its next version; a version already recorded is never changed. */
    void save(DocumentTemplate template);

    /** Returns the newest version of that template. */
    Optional<DocumentTemplate> find(UUID id);

    /** Returns that very version of that template. */
    Optional<DocumentTemplate> find(UUID id, int version);

    /** Returns the newest version of every template, by label. */
    List<DocumentTemplate> all();
}
