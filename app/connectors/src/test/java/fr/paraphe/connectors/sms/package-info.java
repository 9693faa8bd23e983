/** Tests of this package. */
@NullMarked
package fr.paraphe.connectors.sms;

import org.jspecify.annotations.NullMarked;
