/** The history of electronic signatures: where each document stands, and the institution's last signature. */
@NullMarked
package fr.paraphe.desktop.tracking;

import org.jspecify.annotations.NullMarked;
