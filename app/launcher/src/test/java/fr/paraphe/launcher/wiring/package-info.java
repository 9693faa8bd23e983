/** Tests of the wiring. */
@NullMarked
package fr.paraphe.launcher.wiring;

import org.jspecify.annotations.NullMarked;
