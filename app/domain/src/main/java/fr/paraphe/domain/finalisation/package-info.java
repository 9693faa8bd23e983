/** The institution's last signature, one gesture for many documents. */
@NullMarked
package fr.paraphe.domain.finalisation;

import org.jspecify.annotations.NullMarked;
