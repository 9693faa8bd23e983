/** Documents that left without electronic signature, as they are kept: those sent by e-mail (F077). */
@NullMarked
package fr.paraphe.store.output;

import org.jspecify.annotations.NullMarked;
