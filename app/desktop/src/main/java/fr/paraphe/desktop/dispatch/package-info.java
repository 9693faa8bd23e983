/** The list of documents to send: what is ready, what is not and why, and the sending itself. */
@NullMarked
package fr.paraphe.desktop.dispatch;

import org.jspecify.annotations.NullMarked;
