package fr.paraphe.domain.directory;

/** A table to import: what its rows are, and its cells. */
public record ImportTable(ImportKind kind, TableReader.Table table) {}
