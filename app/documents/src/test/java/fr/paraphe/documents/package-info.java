/** What the tests of this module share: a template, its values, and the judges of PDF files. */
@NullMarked
package fr.paraphe.documents;

import org.jspecify.annotations.NullMarked;
