/** Shows that the bench measures what it says and that its figures can be read. */
@NullMarked
package fr.paraphe.bench;

import org.jspecify.annotations.NullMarked;
