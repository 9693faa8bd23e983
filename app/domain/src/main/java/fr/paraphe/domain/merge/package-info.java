/** Resolves the tags of a template for each record and says what is missing before anything is sent. */
@NullMarked
package fr.paraphe.domain.merge;

import org.jspecify.annotations.NullMarked;
