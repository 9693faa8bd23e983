/** The only place that sees every module: opens a base and puts the use cases together by hand. */
@NullMarked
package fr.paraphe.launcher.wiring;

import org.jspecify.annotations.NullMarked;
