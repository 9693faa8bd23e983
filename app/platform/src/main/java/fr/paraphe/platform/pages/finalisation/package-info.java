/** The pages by which the representative signs many documents at once. */
@NullMarked
package fr.paraphe.platform.pages.finalisation;

import org.jspecify.annotations.NullMarked;
