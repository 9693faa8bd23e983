/** Signs PDF fields in the PAdES form with one-time certificates of the platform's authority, and seals finished files. */
@NullMarked
package fr.paraphe.documents.signing;

import org.jspecify.annotations.NullMarked;
