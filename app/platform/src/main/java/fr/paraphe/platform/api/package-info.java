/** The REST interface that clients call with a token. */
@NullMarked
package fr.paraphe.platform.api;

import org.jspecify.annotations.NullMarked;
