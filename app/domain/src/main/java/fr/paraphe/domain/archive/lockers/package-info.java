/** The digital lockers: the signed documents that each person keeps at hand in his Space. */
@NullMarked
package fr.paraphe.domain.archive.lockers;

import org.jspecify.annotations.NullMarked;
