/** Existing PDFs taken in as the pages of a template: what is refused, and what is taken out of them. */
@NullMarked
package fr.paraphe.documents.template.fixed;

import org.jspecify.annotations.NullMarked;
