/** «Fiche navette» between the school and a company: sent by a personal link, opened and answered in a browser without an account (X19). */
@NullMarked
package fr.paraphe.domain.signing.shuttle;

import org.jspecify.annotations.NullMarked;
