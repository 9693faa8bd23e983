/** The process itself: where the program starts and hands over to the command line. */
@NullMarked
package fr.paraphe.launcher;

import org.jspecify.annotations.NullMarked;
