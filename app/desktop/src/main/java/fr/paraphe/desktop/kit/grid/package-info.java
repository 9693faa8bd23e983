/** The one grid that every screen uses (6.2): paged from a listing, searched, filtered, sorted, ticked, edited in place, copied. */
@NullMarked
package fr.paraphe.desktop.kit.grid;

import org.jspecify.annotations.NullMarked;
