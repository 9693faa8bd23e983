/** Telephone numbers, and what goes by SMS. */
@NullMarked
package fr.paraphe.connectors.sms;

import org.jspecify.annotations.NullMarked;
