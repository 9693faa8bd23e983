package fr.paraphe.desktop.template;

import fr.paraphe.domain.directory.RecordKind;
import java.util.UUID;

/** A record on which a template is tried: what it is, and its name as the switcher shows it. */
public record Sample(RecordKind kind, UUID id, String name) {}
