/** The pages by which one signatory reads and signs one document. */
@NullMarked
package fr.paraphe.platform.pages.signing;

import org.jspecify.annotations.NullMarked;
