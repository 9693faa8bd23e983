package fr.paraphe.domain.template;

import java.nio.file.Path;

/** Templates on somebody's own disk, from one base to another («Enregistrer sur son poste», «Récupérer des modèles», F073). */
public interface TemplateFiles {
    /**
     * Writes a template to a file, with its PDF if it has one, in place of what it held.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code file-unwritable}
     */
    void write(DocumentTemplate template, Path file);

    /**
     * Reads a template that somebody wrote, as a template of its own that is not shipped; its text is cleaned and its PDF checked like one
     * that is imported, and kept, since anybody may have written it.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code not-a-template}, {@code file-unreadable}, {@code file-large}, and of its
     *     PDF what an import refuses
     */
    DocumentTemplate read(Path file);
}
