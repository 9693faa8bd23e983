/** Tests of the verification as its user meets it, on the command line. */
@NullMarked
package fr.paraphe.launcher.verify;

import org.jspecify.annotations.NullMarked;
