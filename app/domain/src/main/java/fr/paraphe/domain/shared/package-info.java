/** What every step of the story shares and nobody owns: identifiers, digests, transactions; it knows no other package. */
@NullMarked
package fr.paraphe.domain.shared;

import org.jspecify.annotations.NullMarked;
