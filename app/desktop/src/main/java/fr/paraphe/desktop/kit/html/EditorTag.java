package fr.paraphe.desktop.kit.html;

/** A tag that «@» proposes: its code, its label, and its value for the current sample person, empty when it has none (F065). */
public record EditorTag(String code, String label, String sample) {}
