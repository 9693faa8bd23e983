package fr.paraphe.desktop.template;

import fr.paraphe.domain.template.DocumentTemplate;

/** A template of the list with the number of documents sent from it. */
public record TemplateLine(DocumentTemplate template, int uses) {}
