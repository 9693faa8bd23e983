/** What all pages share: layout, gestures, texts of conditions. */
@NullMarked
package fr.paraphe.platform.pages;

import org.jspecify.annotations.NullMarked;
