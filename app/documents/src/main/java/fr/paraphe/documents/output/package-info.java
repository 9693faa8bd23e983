/** Where documents go that leave without electronic signature: files and printers. */
@NullMarked
package fr.paraphe.documents.output;

import org.jspecify.annotations.NullMarked;
