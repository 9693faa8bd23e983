/** How the school's records change: each act is one set, recorded with what was there before, so that it can be told and undone. */
@NullMarked
package fr.paraphe.domain.directory.change;

import org.jspecify.annotations.NullMarked;
