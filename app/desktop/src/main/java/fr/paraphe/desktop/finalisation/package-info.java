/** The institution's last signature from inside the client: what is signed, by whom, the code, and how far it is (E27). */
@NullMarked
package fr.paraphe.desktop.finalisation;

import org.jspecify.annotations.NullMarked;
