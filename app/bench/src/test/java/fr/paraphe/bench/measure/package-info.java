/** Shows how the figures of several rounds are summed up. */
@NullMarked
package fr.paraphe.bench.measure;

import org.jspecify.annotations.NullMarked;
