package fr.paraphe.desktop.kit.grid;

import fr.paraphe.domain.shared.listing.Listing;

/** What a grid needs from outside: its rows, who takes its edits, where it remembers, who writes its files. */
public record GridPorts(Listing listing, CellEdits edits, GridMemory memory, SheetExport export) {}
