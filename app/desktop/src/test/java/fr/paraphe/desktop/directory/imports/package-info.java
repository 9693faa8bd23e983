/** Tests of the import wizard. */
@NullMarked
package fr.paraphe.desktop.directory.imports;

import org.jspecify.annotations.NullMarked;
