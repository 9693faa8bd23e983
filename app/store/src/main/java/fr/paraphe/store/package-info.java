/** A base opened as a whole: its database, its journal and its repositories. */
@NullMarked
package fr.paraphe.store;

import org.jspecify.annotations.NullMarked;
