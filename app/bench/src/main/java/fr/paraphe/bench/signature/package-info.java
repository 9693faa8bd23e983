/** Measures a visible signature beside the bare signature of the JDK. */
@NullMarked
package fr.paraphe.bench.signature;

import org.jspecify.annotations.NullMarked;
