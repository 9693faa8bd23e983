package fr.paraphe.domain.template;

import java.nio.file.Path;

/** Templates on somebody's own disk, from one base to another («Enregistrer sur son poste», «Récupérer des modèles», F073). */
public interface TemplateFiles {
    /**
     * Writes a template to a file, in place of what it held.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code file-unwritable}
     */
    void write(DocumentTemplate template, Path file);

    /**
     * Reads a template that somebody wrote, as a template of its own that is not shipped; its text is cleaned, since anybody may have
     * written it.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code not-a-template}, {@code file-unreadable}, {@code file-large}
     */
    DocumentTemplate read(Path file);
}
