/** The proof journal: an fsynced, hash-chained file beside the base. */
@NullMarked
package fr.paraphe.store.journal;

import org.jspecify.annotations.NullMarked;
