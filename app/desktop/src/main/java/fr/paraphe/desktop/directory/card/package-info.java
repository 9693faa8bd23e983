/** The card of one record, built from the catalogue of its fields: edited in place, checked as one types, saved as one act. */
@NullMarked
package fr.paraphe.desktop.directory.card;

import org.jspecify.annotations.NullMarked;
