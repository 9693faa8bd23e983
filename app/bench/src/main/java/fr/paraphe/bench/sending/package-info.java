/** Measures how documents are checked before a sending, and how they leave. */
@NullMarked
package fr.paraphe.bench.sending;

import org.jspecify.annotations.NullMarked;
