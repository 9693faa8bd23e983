/** The fields of the school's records that people see and change: French names, how what is typed becomes a value, what is wrong. */
@NullMarked
package fr.paraphe.domain.directory.fields;

import org.jspecify.annotations.NullMarked;
