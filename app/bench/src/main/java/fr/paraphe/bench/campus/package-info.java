/** Measures the campus's data: imports and lists of up to a hundred thousand students, on both engines, beside the engine's bare work. */
@NullMarked
package fr.paraphe.bench.campus;

import org.jspecify.annotations.NullMarked;
