/** Makes templates of documents written elsewhere: Word, OpenDocument and HTML. */
@NullMarked
package fr.paraphe.documents.template.imports;

import org.jspecify.annotations.NullMarked;
