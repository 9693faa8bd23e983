/** The sheets sent to companies, in the database (X19). */
@NullMarked
package fr.paraphe.store.directory.shuttle;

import org.jspecify.annotations.NullMarked;
