/** The Spaces: where each person finds, with an account of his own, what he has to sign and what was signed (E29). */
@NullMarked
package fr.paraphe.platform.spaces;

import org.jspecify.annotations.NullMarked;
