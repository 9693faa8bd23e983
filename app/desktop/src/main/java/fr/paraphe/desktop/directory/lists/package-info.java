/** The lists of the campus, each with the card of its current row at its right (E06–E10). */
@NullMarked
package fr.paraphe.desktop.directory.lists;

import org.jspecify.annotations.NullMarked;
