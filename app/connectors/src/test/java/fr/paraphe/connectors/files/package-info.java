/** Tests of this package. */
@NullMarked
package fr.paraphe.connectors.files;

import org.jspecify.annotations.NullMarked;
