package fr.paraphe.desktop.template;

import fr.paraphe.domain.template.RecipientKind;

/** A row of the list of templates: «Créer un modèle», the heading of a kind of recipient, or a template (F027, F028). */
sealed interface TemplateRow {
    /** The first row, which makes a template. */
    record Creation() implements TemplateRow {}

    /** The heading of a group. */
    record Heading(RecipientKind recipient) implements TemplateRow {}

    /** A template. */
    record Line(TemplateLine line) implements TemplateRow {}
}
