/** Where each circuit stands, as a pure function of its signatories and the clock. */
@NullMarked
package fr.paraphe.domain.tracking;

import org.jspecify.annotations.NullMarked;
