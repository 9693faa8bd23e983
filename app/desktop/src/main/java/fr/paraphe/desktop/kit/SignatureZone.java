package fr.paraphe.desktop.kit;

import fr.paraphe.domain.merge.SignatureField;

/** Where somebody will sign on a page, and whose name to write there; empty when nobody is known. */
public record SignatureZone(SignatureField field, String who) {}
