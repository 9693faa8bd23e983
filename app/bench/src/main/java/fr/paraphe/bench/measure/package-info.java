/** Runs measurements several times, in turns, and reports them as medians and ratios. */
@NullMarked
package fr.paraphe.bench.measure;

import org.jspecify.annotations.NullMarked;
