/** The lists of the campus: which columns each has, and the port that reads them. */
@NullMarked
package fr.paraphe.domain.directory.lists;

import org.jspecify.annotations.NullMarked;
