/** Reads the tables that schools export, whatever their separator and encoding. */
@NullMarked
package fr.paraphe.connectors.files;

import org.jspecify.annotations.NullMarked;
