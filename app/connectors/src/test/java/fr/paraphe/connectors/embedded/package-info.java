/** Tests of this package. */
@NullMarked
package fr.paraphe.connectors.embedded;

import org.jspecify.annotations.NullMarked;
