/** The end of the story: proof, verification, archived documents and what is counted. */
@NullMarked
package fr.paraphe.domain.archive;

import org.jspecify.annotations.NullMarked;
