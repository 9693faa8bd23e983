package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.html.WarmEditor;

/** The editors that a screen of templates is lent: of the text, and of the clause laid over it. */
public record Editors(WarmEditor text, WarmEditor clause) {}
