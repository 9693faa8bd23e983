/** The history of signatures read page by page. */
@NullMarked
package fr.paraphe.store.tracking;

import org.jspecify.annotations.NullMarked;
