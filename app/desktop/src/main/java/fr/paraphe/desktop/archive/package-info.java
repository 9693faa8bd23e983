/** «Vérifier un PDF signé» (E33): whether a file is whole, who signed it, of which request it is, and what became of that request. */
@NullMarked
package fr.paraphe.desktop.archive;

import org.jspecify.annotations.NullMarked;
