/** What checks the proofs kept: reconciliation with the journal, verification of a backup. */
@NullMarked
package fr.paraphe.store.archive;

import org.jspecify.annotations.NullMarked;
