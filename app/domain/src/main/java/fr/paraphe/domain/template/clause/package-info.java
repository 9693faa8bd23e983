/** The signature clause of a document, and the library from which clauses are taken up again (F302 to F312). */
@NullMarked
package fr.paraphe.domain.template.clause;

import org.jspecify.annotations.NullMarked;
