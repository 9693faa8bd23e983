/** Delivers messages: through SMTP, or into a folder of a demonstration base. */
@NullMarked
package fr.paraphe.connectors.mail;

import org.jspecify.annotations.NullMarked;
