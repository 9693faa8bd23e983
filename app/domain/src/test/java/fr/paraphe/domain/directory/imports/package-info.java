/** Tests of the import. */
@NullMarked
package fr.paraphe.domain.directory.imports;

import org.jspecify.annotations.NullMarked;
