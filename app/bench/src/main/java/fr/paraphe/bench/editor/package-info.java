/** Measures the editor of templates on a virtual screen: keys, openings, imports and previews, beside the bare work of each. */
@NullMarked
package fr.paraphe.bench.editor;

import org.jspecify.annotations.NullMarked;
