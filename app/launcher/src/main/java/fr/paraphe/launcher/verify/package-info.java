/** The verification of signed files from the command line: PDF and proof file judged together, and the exit code that follows. */
@NullMarked
package fr.paraphe.launcher.verify;

import org.jspecify.annotations.NullMarked;
