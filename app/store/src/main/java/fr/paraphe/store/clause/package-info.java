/** The clause library in the database. */
@NullMarked
package fr.paraphe.store.clause;

import org.jspecify.annotations.NullMarked;
