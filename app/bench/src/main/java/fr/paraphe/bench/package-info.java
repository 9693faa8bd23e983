/** Measures what Paraphe does beside what does the same work elsewhere, in one run. */
@NullMarked
package fr.paraphe.bench;

import org.jspecify.annotations.NullMarked;
