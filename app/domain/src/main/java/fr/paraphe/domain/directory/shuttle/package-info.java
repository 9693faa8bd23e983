/** «Fiche navette»: what a company is asked to check about itself and its trainees, what it answered, and what the school took (X19). */
@NullMarked
package fr.paraphe.domain.directory.shuttle;

import org.jspecify.annotations.NullMarked;
