/** Templates in the database, every version as it was. */
@NullMarked
package fr.paraphe.store.template;

import org.jspecify.annotations.NullMarked;
