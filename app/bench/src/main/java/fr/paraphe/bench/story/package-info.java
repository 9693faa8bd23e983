/** The whole demonstration, from the school's files to the archive, measured for each document. */
@NullMarked
package fr.paraphe.bench.story;

import org.jspecify.annotations.NullMarked;
