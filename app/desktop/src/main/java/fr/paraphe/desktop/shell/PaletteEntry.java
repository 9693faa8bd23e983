package fr.paraphe.desktop.shell;

/**
 * A line of «Aller à…».
 *
 * @param section what it is: a place, an action, a record
 * @param hint what stands beside the title: keys, or what tells it from its namesakes
 */
record PaletteEntry(String section, String title, String hint, Runnable action) {}
