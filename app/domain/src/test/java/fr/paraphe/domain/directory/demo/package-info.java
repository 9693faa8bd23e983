/** Tests of the demonstration campus. */
@NullMarked
package fr.paraphe.domain.directory.demo;

import org.jspecify.annotations.NullMarked;
