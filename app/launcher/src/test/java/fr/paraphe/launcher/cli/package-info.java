/** Tests of the command line. */
@NullMarked
package fr.paraphe.launcher.cli;

import org.jspecify.annotations.NullMarked;
