/** The lockers in the database. */
@NullMarked
package fr.paraphe.store.archive.lockers;

import org.jspecify.annotations.NullMarked;
