/** The accounts of the Spaces in the database. */
@NullMarked
package fr.paraphe.store.signing.space;

import org.jspecify.annotations.NullMarked;
