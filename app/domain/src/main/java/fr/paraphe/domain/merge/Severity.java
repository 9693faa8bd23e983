package fr.paraphe.domain.merge;

/** How much a finding matters: it forbids sending, warns, or only informs (05). */
public enum Severity {
    BLOCKING,
    WARNING,
    INFORMATION
}
