/** «Fiches navettes»: companies are asked to check their data, and what they answer is compared, taken or refused (X19). */
@NullMarked
package fr.paraphe.desktop.directory.shuttle;

import org.jspecify.annotations.NullMarked;
