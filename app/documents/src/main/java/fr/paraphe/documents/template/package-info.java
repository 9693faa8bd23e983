/** Cleans the HTML of templates, and turns their tags into chips and back. */
@NullMarked
package fr.paraphe.documents.template;

import org.jspecify.annotations.NullMarked;
