/** Brings in what a school exports: tables are recognised, their columns mapped, their rows checked and made into records. */
@NullMarked
package fr.paraphe.domain.directory.imports;

import org.jspecify.annotations.NullMarked;
