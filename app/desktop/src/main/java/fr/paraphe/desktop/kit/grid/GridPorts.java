package fr.paraphe.desktop.kit.grid;

import fr.paraphe.domain.shared.listing.Listing;

/**
 * What a grid needs from outside: its rows, who takes its edits, where it remembers what is one person's ({@code memory}) and what all who
 * use the base share ({@code shared}), who writes its files.
 */
public record GridPorts(Listing listing, CellEdits edits, GridMemory memory, GridMemory shared, SheetExport export) {}
