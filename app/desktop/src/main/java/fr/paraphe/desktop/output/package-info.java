/** The window «Envoi»: what becomes of the documents of the rows that are ticked, signature, files, paper or messages (E20). */
@NullMarked
package fr.paraphe.desktop.output;

import org.jspecify.annotations.NullMarked;
