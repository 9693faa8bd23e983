/** The client: puts the screens together around one open base. */
@NullMarked
package fr.paraphe.desktop;

import org.jspecify.annotations.NullMarked;
