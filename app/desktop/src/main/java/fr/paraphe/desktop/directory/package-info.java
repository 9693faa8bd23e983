/** The list of internships, from which documents leave to signature. */
@NullMarked
package fr.paraphe.desktop.directory;

import org.jspecify.annotations.NullMarked;
