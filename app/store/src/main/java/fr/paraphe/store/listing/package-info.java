/** Lists in the database: a narrow table for each, kept up to date with the records, and one engine that pages through any of them. */
@NullMarked
package fr.paraphe.store.listing;

import org.jspecify.annotations.NullMarked;
