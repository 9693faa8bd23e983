/** A fictitious campus made from a seed: what a school would export, with the usual flaws, and no real person. */
@NullMarked
package fr.paraphe.domain.directory.demo;

import org.jspecify.annotations.NullMarked;
