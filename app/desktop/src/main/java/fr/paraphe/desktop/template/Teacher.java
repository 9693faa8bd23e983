package fr.paraphe.desktop.template;

import java.util.UUID;

/** A member of the staff whom a template may name, «NOM Prénom» (F044). */
public record Teacher(UUID id, String name) {}
