/** The import wizard (E32): files, how they are read, what their columns mean, what would be done, and doing it; past imports. */
@NullMarked
package fr.paraphe.desktop.directory.imports;

import org.jspecify.annotations.NullMarked;
