/** Opens the pictures that people send, within bounds, and draws them anew. */
@NullMarked
package fr.paraphe.documents.pictures;

import org.jspecify.annotations.NullMarked;
