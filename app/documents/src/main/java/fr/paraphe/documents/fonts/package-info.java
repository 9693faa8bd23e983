/** The families of letters that documents are printed in. */
@NullMarked
package fr.paraphe.documents.fonts;

import org.jspecify.annotations.NullMarked;
