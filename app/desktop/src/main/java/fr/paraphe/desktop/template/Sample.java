package fr.paraphe.desktop.template;

import java.util.UUID;

/** A record on which a template is tried: its name as the switcher shows it. */
public record Sample(UUID id, String name) {}
