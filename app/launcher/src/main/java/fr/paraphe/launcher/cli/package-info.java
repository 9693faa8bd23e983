/** The command line in French: what the user may ask, what is answered, with which exit code. */
@NullMarked
package fr.paraphe.launcher.cli;

import org.jspecify.annotations.NullMarked;
