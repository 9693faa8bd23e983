/** Tests of this package. */
@NullMarked
package fr.paraphe.connectors.mail;

import org.jspecify.annotations.NullMarked;
