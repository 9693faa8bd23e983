/** Reaches Paraphe's own signing platform over HTTP. */
@NullMarked
package fr.paraphe.connectors.embedded;

import org.jspecify.annotations.NullMarked;
