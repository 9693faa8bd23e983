/** Freezes what is sent, asks the signature platform to have it signed, and never sends it twice. */
@NullMarked
package fr.paraphe.domain.dispatch;

import org.jspecify.annotations.NullMarked;
