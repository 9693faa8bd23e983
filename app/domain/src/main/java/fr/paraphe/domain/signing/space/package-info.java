/** The accounts of the Spaces: how somebody comes to his own, stays in it, and signs from it. */
@NullMarked
package fr.paraphe.domain.signing.space;

import org.jspecify.annotations.NullMarked;
