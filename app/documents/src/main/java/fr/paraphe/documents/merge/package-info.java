/** Makes PDF/A-2a documents with empty signature fields out of HTML templates, and shows their pages. */
@NullMarked
package fr.paraphe.documents.merge;

import org.jspecify.annotations.NullMarked;
